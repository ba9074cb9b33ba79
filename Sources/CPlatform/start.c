#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

// What is opened in the place of a closed standard descriptor would get what is printed.
__attribute__((constructor)) static void open_standard_descriptors(void) {
  for (int number = STDIN_FILENO; number <= STDERR_FILENO; number++) {
    if (fcntl(number, F_GETFD) < 0 && errno == EBADF) open("/dev/null", O_RDWR);
  }
}

static void *wait_at_gate(void *gate) {
  pthread_mutex_lock(gate);
  pthread_mutex_unlock(gate);
  return NULL;
}

enum { max_count = 16 };

static int try_threads(int number) {
  pthread_t threads[max_count];
  pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
  int started = 0, problem = 0;
  pthread_mutex_lock(&gate);
  while (started < number && problem == 0) {
    problem = pthread_create(&threads[started], NULL, wait_at_gate, &gate);
    if (problem == 0) started++;
  }
  pthread_mutex_unlock(&gate);
  while (started > 0) pthread_join(threads[--started], NULL);
  return problem;
}

static int try_files(int number) {
  int files[max_count];
  int opened = 0, problem = 0;
  while (opened < number && problem == 0) {
    files[opened] = open("/", O_RDONLY | O_CLOEXEC);
    if (files[opened] < 0) {
      problem = errno;
    } else {
      opened++;
    }
  }
  while (opened > 0) close(files[--opened]);
  return problem;
}

static int try_memory(size_t size) {
  // Nothing is written there, so it takes no memory; limits count it all the same.
  void *memory =
      mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED) return errno;
  munmap(memory, size);
  return 0;
}

int bindery_try_resources(int threads, int files, size_t memory) {
  if (threads > max_count || files > max_count) return EINVAL;
  int problem = try_files(files);
  if (problem == 0) problem = try_memory(memory);
  return problem ? problem : try_threads(threads);
}
