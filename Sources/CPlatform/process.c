#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>
#elif defined(__APPLE__)
#include <libproc.h>
#endif

uint64_t bindery_thread(void) {
#if defined(__linux__)
  return (uint64_t)syscall(SYS_gettid);
#elif defined(__APPLE__)
  uint64_t thread = 0;
  pthread_threadid_np(NULL, &thread);
  return thread;
#else
  return 0;
#endif
}

int64_t bindery_resident_bytes(pid_t process) {
#if defined(__linux__)
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/statm", (int)process);
  FILE *file = fopen(path, "re");
  if (!file) return -1;
  long long total = 0, resident = -1;
  int read = fscanf(file, "%lld %lld", &total, &resident);
  fclose(file);
  return read == 2 ? resident * (int64_t)sysconf(_SC_PAGESIZE) : -1;
#elif defined(__APPLE__)
  struct rusage_info_v2 usage;
  if (proc_pid_rusage(process, RUSAGE_INFO_V2, (rusage_info_t *)&usage) != 0) return -1;
  return (int64_t)usage.ri_phys_footprint;
#else
  return -1;
#endif
}

void bindery_survive_writes(void) {
  signal(SIGPIPE, SIG_IGN);
#ifdef SIGXFSZ
  signal(SIGXFSZ, SIG_IGN);
#endif
}

int bindery_ignores(int number) {
  struct sigaction action;
  return sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

void bindery_ignore(int number, int isIgnored) { signal(number, isIgnored ? SIG_IGN : SIG_DFL); }

void bindery_end_by(int number) {
  // Sent to the whole process it could wait for a thread that takes it, and the process would have
  // gone on to its end by then: the threads of a queue block it, and so does the first one while
  // the system tells of the last.
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  signal(number, SIG_DFL);
  pthread_sigmask(SIG_UNBLOCK, &one, NULL);
  raise(number);
}

int bindery_pipe(int ends[2]) {
  if (pipe(ends) != 0) return -1;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  fcntl(ends[0], F_SETFL, O_NONBLOCK);
  return 0;
}

extern char **environ;

int bindery_spawn(
    pid_t *child, const char *program, char *const arguments[], int lifeline, int printed,
    int journal, const int *ignored, int ignored_count) {
  // The reader of a crash is a person who wants her report; walking over its stack takes seconds.
  setenv("SWIFT_BACKTRACE", "enable=no", 0);
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  for (int i = 0; i < ignored_count; i++) sigdelset(&all, ignored[i]);
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&actions, lifeline, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, printed, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, printed, STDERR_FILENO);
  posix_spawn_file_actions_adddup2(&actions, journal, 3);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  int problem = posix_spawn(child, program, &actions, &attributes, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return problem;
}

static void *hang_on(void *lifeline) {
  struct pollfd end = {.fd = (int)(intptr_t)lifeline, .events = POLLIN};
  char ignored[16];
  for (;;) {
    if (poll(&end, 1, -1) < 0 && errno == EINTR) continue;
    if (read(end.fd, ignored, sizeof ignored) == 0) _exit(1);
    if (end.revents & (POLLERR | POLLNVAL)) return NULL;
  }
}

void bindery_hang_on(int lifeline) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, hang_on, (void *)(intptr_t)lifeline) == 0) {
    pthread_detach(thread);
  }
}
