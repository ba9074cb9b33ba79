#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CPlatform.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/prctl.h>
#endif

void bindery_adopt_orphans(void) {
#if defined(__linux__) && defined(PR_SET_CHILD_SUBREAPER)
  prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
#endif
}

int bindery_adopts_orphans(void) {
#if defined(__linux__) && defined(PR_GET_CHILD_SUBREAPER)
  int adopts = 0;
  return prctl(PR_GET_CHILD_SUBREAPER, &adopts, 0, 0, 0) == 0 && adopts;
#else
  return 0;
#endif
}

int bindery_has_children(void) {
  siginfo_t info;
  int result;
  do {
    result = waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT);
  } while (result < 0 && errno == EINTR);
  return result == 0;
}

int bindery_children(pid_t *children, int capacity) {
  int count = 0;
#if defined(__linux__)
  // Each thread has children of its own.
  DIR *threads = opendir("/proc/self/task");
  if (!threads) return 0;
  for (struct dirent *entry; (entry = readdir(threads));) {
    if (entry->d_name[0] == '.') continue;
    char path[320];
    snprintf(path, sizeof path, "/proc/self/task/%s/children", entry->d_name);
    FILE *file = fopen(path, "re");
    if (!file) continue;
    int child;
    while (count < capacity && fscanf(file, "%d", &child) == 1) children[count++] = (pid_t)child;
    fclose(file);
  }
  closedir(threads);
#endif
  return count;
}

void bindery_cancel_alarms(void) {
  struct itimerval none;
  memset(&none, 0, sizeof none);
  setitimer(ITIMER_REAL, &none, NULL);
  setitimer(ITIMER_VIRTUAL, &none, NULL);
  setitimer(ITIMER_PROF, &none, NULL);
}
