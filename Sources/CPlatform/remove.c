#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CPlatform.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static int remove_at(int folder, const char *name) {
  // Files and links are removed right away; for a directory, the call fails in one of two ways.
  if (unlinkat(folder, name, 0) == 0 || errno == ENOENT) return 0;
  if (errno != EISDIR && errno != EPERM) return -1;
  int inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (inner < 0) return -1;
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
  return unlinkat(folder, name, AT_REMOVEDIR);
}

int bindery_remove(const char *path) { return remove_at(AT_FDCWD, path); }
