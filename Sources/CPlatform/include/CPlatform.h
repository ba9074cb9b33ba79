#ifndef BINDERY_CPLATFORM_H
#define BINDERY_CPLATFORM_H

#include <stdint.h>
#include <sys/types.h>

/// Lets two paths trade places in one step.
///
/// Gives 0, or -1 with the reason in errno: ENOSYS, ENOTSUP or EINVAL where the system or the file
/// system has no such step.
int bindery_exchange(const char *a, const char *b);

/// The number by which the system knows the calling thread.
uint64_t bindery_thread(void);

/// The bytes of memory that a process holds; -1 where that cannot be known.
int64_t bindery_resident_bytes(pid_t process);

/// The bytes of memory that the processes of a group hold together; -1 where that cannot be known.
int64_t bindery_resident_bytes_of_group(pid_t group);

/// How a program is started.
struct bindery_launch {
  const char *program;
  /// The command line with the program's name, ended by NULL.
  char *const *arguments;
  /// The environment, ended by NULL.
  char *const *environment;
  /// The working folder; NULL for that of this process.
  const char *folder;
  /// What becomes its standard input; -1 for nothing to read.
  int input;
  /// What becomes its standard output and error.
  int printed;
  /// What becomes its descriptor 3; -1 for nothing.
  int journal;
  /// The process group that it joins, 0 for one of its own; -1 for that of this process.
  pid_t group;
  /// Signals that stay ignored; all others, and their mask, are as a new process expects them.
  const int *ignored;
  int ignored_count;
};

/// Starts a program.
///
/// Gives 0, or the reason as errno has it.
int bindery_spawn(pid_t *child, const struct bindery_launch *launch);

/// The environment of this process.
char **bindery_environment(void);

/// Ends this process when nobody holds the other end of a pipe any more.
void bindery_hang_on(int lifeline);

/// Whether the process was started with a signal ignored.
int bindery_ignores(int signal);

/// Has a signal ignored, or has it end the process again.
void bindery_ignore(int signal, int isIgnored);

/// Ends this process by a signal, whoever blocks or ignores it.
void bindery_end_by(int signal);

/// Removes a file, or a folder and all in it, whatever its names are made of; symbolic links are removed,
/// not followed.
///
/// Gives 0, also when there was nothing, or -1 with the reason in errno.
int bindery_remove(const char *path);

/// Opens a pipe that programs started later do not inherit.
int bindery_pipe(int ends[2]);

/// Writes ‘stopped’ and the number of the calling thread, each with a tab behind it, and a line feed to
/// a descriptor when the process is about to end by a signal of its own making or by a call of exit.
void bindery_leave_last_words(int descriptor);

/// Lets the calling thread leave last words also when its stack is exhausted.
void bindery_prepare_thread(void);

/// Makes writes past a limit fail with an error rather than end the process: a pipe that nobody
/// reads, a file that may not grow.
void bindery_survive_writes(void);

#endif
