#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CPlatform.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>

// What a process shares among all that run in it. The limit of memory is left out: allocation has told
// whoever ran into it.
static const int resources[] = {RLIMIT_FSIZE, RLIMIT_NOFILE, RLIMIT_CPU, RLIMIT_STACK};
enum { resource_count = sizeof resources / sizeof resources[0] };

static struct rlimit kept_limits[resource_count];
static mode_t kept_mask;
static int has_kept;

void bindery_keep_settings(void) {
  for (int index = 0; index < resource_count; index++) getrlimit(resources[index], &kept_limits[index]);
  kept_mask = umask(0);
  umask(kept_mask);
  has_kept = 1;
}

int bindery_restore_settings(void) {
  if (!has_kept) return 1;
  umask(kept_mask);
  int is_restored = 1;
  for (int index = 0; index < resource_count; index++) {
    struct rlimit now;
    if (getrlimit(resources[index], &now) != 0) continue;
    if (now.rlim_cur == kept_limits[index].rlim_cur && now.rlim_max == kept_limits[index].rlim_max) continue;
    struct rlimit wanted = kept_limits[index];
    if (setrlimit(resources[index], &wanted) == 0) continue;
    // The hard limit may be raised by few; the soft one is what counts.
    wanted.rlim_max = now.rlim_max;
    if (wanted.rlim_cur > now.rlim_max || setrlimit(resources[index], &wanted) != 0) is_restored = 0;
  }
  return is_restored;
}

int bindery_is_stopped(pid_t process) {
  int is_stopped = 0;
#if defined(__linux__)
  char path[64], line[512];
  snprintf(path, sizeof path, "/proc/%d/stat", (int)process);
  FILE *file = fopen(path, "re");
  if (!file) return 0;
  // The state follows the name, which is in brackets and may have brackets itself.
  if (fgets(line, sizeof line, file)) {
    const char *end = strrchr(line, ')');
    is_stopped = end && end[1] == ' ' && end[2] == 'T';
  }
  fclose(file);
#else
  (void)process;
#endif
  return is_stopped;
}
