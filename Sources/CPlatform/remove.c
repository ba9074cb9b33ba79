#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CPlatform.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Opens a folder in a way that allows for removing what is in it. Its owner may take away any
// permission, and give it back.
static int open_for_removal(int folder, const char *name) {
  const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
  int inner = openat(folder, name, flags);
  if (inner < 0 && errno == EACCES && fchmodat(folder, name, 0700, 0) == 0) {
    inner = openat(folder, name, flags);
  }
  struct stat status;
  if (inner >= 0 && fstat(inner, &status) == 0 && (status.st_mode & 0700) != 0700) {
    fchmod(inner, 0700);
  }
  return inner;
}

static int remove_at(int folder, const char *name) {
  // Files and links are removed right away; for a directory, the call fails in one of two ways.
  if (unlinkat(folder, name, 0) == 0 || errno == ENOENT) return 0;
  if (errno != EISDIR && errno != EPERM) return -1;
  int inner = open_for_removal(folder, name);
  if (inner < 0) return errno == ENOENT ? 0 : -1;
  DIR *entries = fdopendir(inner);
  if (!entries) {
    close(inner);
    return -1;
  }
  for (struct dirent *entry; (entry = readdir(entries));) {
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    remove_at(inner, entry->d_name);
  }
  closedir(entries);
  return unlinkat(folder, name, AT_REMOVEDIR) == 0 || errno == ENOENT ? 0 : -1;
}

int bindery_remove(const char *path) { return remove_at(AT_FDCWD, path); }
