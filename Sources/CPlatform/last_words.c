#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CPlatform.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// The last words are written while the process is failing, so only functions that are safe in
// signal handlers are called and no memory is allocated.

static volatile int last_words_descriptor = -1;

static void write_last_words(void) {
  char text[64] = "stopped\t";
  char digits[24];
  size_t length = strlen(text), count = 0;
  uint64_t thread = bindery_thread();
  do {
    digits[count++] = (char)('0' + thread % 10);
    thread /= 10;
  } while (thread > 0);
  while (count > 0) text[length++] = digits[--count];
  text[length++] = '\t';
  text[length++] = '\n';
  ssize_t ignored = write(last_words_descriptor, text, length);
  (void)ignored;
}

static void die_with_last_words(int number) {
  write_last_words();
  signal(number, SIG_DFL);
  raise(number);
}

void bindery_leave_last_words(int descriptor) {
  static const int deadly[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
  last_words_descriptor = descriptor;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = die_with_last_words;
  action.sa_flags = SA_ONSTACK | SA_NODEFER | (int)SA_RESETHAND;
  for (size_t i = 0; i < sizeof deadly / sizeof deadly[0]; i++) sigaction(deadly[i], &action, NULL);
  atexit(write_last_words);
}

void bindery_prepare_thread(void) {
  static _Thread_local char stack[32 * 1024];
  static _Thread_local int isPrepared = 0;
  if (isPrepared) return;
  isPrepared = 1;
  stack_t alternative;
  memset(&alternative, 0, sizeof alternative);
  alternative.ss_sp = stack;
  alternative.ss_size = sizeof stack;
  sigaltstack(&alternative, NULL);
}
