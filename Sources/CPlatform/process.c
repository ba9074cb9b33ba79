#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CPlatform.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
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

int64_t bindery_watch_group(pid_t group, uint64_t file_size, uint64_t data) {
  int64_t sum = 0;
#if defined(__linux__)
  DIR *processes = opendir("/proc");
  if (!processes) return -1;
  for (struct dirent *entry; (entry = readdir(processes));) {
    char *end;
    long process = strtol(entry->d_name, &end, 10);
    if (process <= 0 || *end || getpgid((pid_t)process) != group) continue;
    bindery_limit((pid_t)process, file_size, data);
    int64_t bytes = bindery_resident_bytes((pid_t)process);
    if (bytes > 0) sum += bytes;
  }
  closedir(processes);
#elif defined(__APPLE__)
  pid_t processes[512];
  int size = proc_listpids(PROC_PGRP_ONLY, (uint32_t)group, processes, sizeof processes);
  for (int i = 0; i < size / (int)sizeof processes[0]; i++) {
    int64_t bytes = bindery_resident_bytes(processes[i]);
    if (bytes > 0) sum += bytes;
  }
#else
  return bindery_resident_bytes(group);
#endif
  return sum;
}

void bindery_ignore_write_signals(void) {
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

void bindery_terminate_by(int number) {
  // A signal sent to the process as a whole would wait for a thread that accepts it: dispatch
  // threads block it, and so does the main thread while another signal is being delivered. The
  // process could exit in the meantime, so the signal is raised on this thread.
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  signal(number, SIG_DFL);
  pthread_sigmask(SIG_UNBLOCK, &one, NULL);
  raise(number);
}

int bindery_pipe(int ends[2]) {
#if defined(__linux__)
  return pipe2(ends, O_CLOEXEC);
#else
  if (pipe(ends) != 0) return -1;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  return 0;
#endif
}

extern char **environ;

char **bindery_environment(void) { return environ; }

int bindery_spawn(pid_t *child, const struct bindery_launch *launch) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t all, none;
  short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
  int problem = 0;
  sigfillset(&all);
  sigemptyset(&none);
  for (int i = 0; i < launch->ignored_count; i++) sigdelset(&all, launch->ignored[i]);
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  if (launch->input >= 0) {
    posix_spawn_file_actions_adddup2(&actions, launch->input, STDIN_FILENO);
  } else {
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  }
  posix_spawn_file_actions_adddup2(&actions, launch->printed, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, launch->printed, STDERR_FILENO);
  if (launch->journal >= 0) posix_spawn_file_actions_adddup2(&actions, launch->journal, 3);
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 34)
  // Libraries open files and sockets that they do not close in other programs: one would hold a port.
  posix_spawn_file_actions_addclosefrom_np(&actions, launch->journal >= 0 ? 4 : 3);
#elif defined(POSIX_SPAWN_CLOEXEC_DEFAULT)
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  if (launch->folder) problem = posix_spawn_file_actions_addchdir_np(&actions, launch->folder);
  if (launch->group >= 0) {
    posix_spawnattr_setpgroup(&attributes, launch->group);
    flags |= POSIX_SPAWN_SETPGROUP;
  }
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, flags);
  if (problem == 0) {
    problem = posix_spawn(
        child, launch->program, &actions, &attributes, launch->arguments, launch->environment);
  }
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return problem;
}

void bindery_limit(pid_t process, uint64_t file_size, uint64_t data) {
#if defined(__linux__)
  const struct rlimit files = {.rlim_cur = file_size, .rlim_max = file_size};
  prlimit(process, RLIMIT_FSIZE, &files, NULL);
  // Unlike address space, what programs reserve and do not use is no data.
  const struct rlimit memory = {.rlim_cur = data, .rlim_max = data};
  prlimit(process, RLIMIT_DATA, &memory, NULL);
#else
  (void)process;
  (void)file_size;
  (void)data;
#endif
}

static void *exit_when_closed(void *lifeline) {
  struct pollfd end = {.fd = (int)(intptr_t)lifeline, .events = POLLIN};
  char ignored[16];
  for (;;) {
    if (poll(&end, 1, -1) < 0 && errno == EINTR) continue;
    if (read(end.fd, ignored, sizeof ignored) == 0) _exit(1);
    if (end.revents & (POLLERR | POLLNVAL)) return NULL;
  }
}

void bindery_exit_when_closed(int lifeline) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, exit_when_closed, (void *)(intptr_t)lifeline) == 0) {
    pthread_detach(thread);
  }
}

int bindery_terminal_columns(int descriptor) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}
