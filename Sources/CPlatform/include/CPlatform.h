#ifndef BINDERY_CPLATFORM_H
#define BINDERY_CPLATFORM_H

#include <stdint.h>
#include <sys/types.h>

/// Atomically exchanges two paths.
///
/// Returns 0, or -1 and sets errno: to ENOSYS, ENOTSUP or EINVAL if the system or the file system
/// does not support the operation.
int bindery_exchange(const char *a, const char *b);

/// The system's ID of the calling thread.
uint64_t bindery_thread(void);

/// The resident memory of a process in bytes; -1 if unknown.
int64_t bindery_resident_bytes(pid_t process);

/// The resident memory of all processes of a group together, in bytes; -1 where the system does not tell.
///
/// Limits the size of each file that they can write, and their memory for data: a process that was started before
/// its parent had the limits does not inherit them.
int64_t bindery_watch_group(pid_t group, uint64_t file_size, uint64_t data);

/// How to start a program.
struct bindery_launch {
  const char *program;
  /// The command line, including the program's name, terminated by NULL.
  char *const *arguments;
  /// The environment, terminated by NULL.
  char *const *environment;
  /// The working directory; NULL to inherit that of this process.
  const char *folder;
  /// The descriptor to use as standard input; -1 for empty input.
  int input;
  /// The descriptor to use as standard output and standard error.
  int printed;
  /// The descriptor to use as descriptor 3; -1 for none.
  int journal;
  /// The process group to join, 0 for a new one, -1 to inherit that of this process.
  pid_t group;
  /// The signals that stay ignored; all others, and the signal mask, are reset to their defaults.
  const int *ignored;
  int ignored_count;
};

/// Starts a program, which inherits no other descriptors than these, where the system can see to that.
///
/// Returns 0 or an error number.
int bindery_spawn(pid_t *child, const struct bindery_launch *launch);

/// Limits the size of each file that a process and what it starts from now on can write, and the memory of
/// each of them for data, in bytes.
///
/// Does nothing where the system has no such limits for other processes.
void bindery_limit(pid_t process, uint64_t file_size, uint64_t data);

/// The width of a terminal in columns; 0 if the descriptor is no terminal, or its width unknown.
int bindery_terminal_columns(int descriptor);
/// Tries to have some threads at once, some files open besides those that are, and so many bytes of memory
/// besides what the process has, without using them.
///
/// Returns 0 or an error number.
int bindery_try_resources(int threads, int files, size_t memory);

/// The environment of this process.
char **bindery_environment(void);

/// Exits this process once the other end of a pipe has been closed by everyone who had it open.
void bindery_exit_when_closed(int lifeline);

/// Makes the orphans among the descendants of this process its children, where the system can.
void bindery_adopt_orphans(void);

/// Whether orphans among the descendants of this process become its children.
int bindery_adopts_orphans(void);

/// Whether this process has any child.
int bindery_has_children(void);

/// The children of this process, as far as there is room for them and the system tells.
///
/// Returns their number.
int bindery_children(pid_t *children, int capacity);

/// Takes back every alarm that this process has set.
void bindery_cancel_alarms(void);

/// Remembers the limits of this process and how it masks the permissions of new files; to be called once,
/// before there are threads.
void bindery_keep_settings(void);

/// Gives this process what `bindery_keep_settings` remembered; 0 if some limit cannot be raised again.
int bindery_restore_settings(void);

/// Whether a process has been stopped by a signal, and not by a debugger; 0 where the system does not tell.
int bindery_is_stopped(pid_t process);

/// Whether this process ignores a signal.
int bindery_ignores(int signal);

/// Ignores a signal, or restores its default action.
void bindery_ignore(int signal, int isIgnored);

/// Terminates this process with a signal, even if the signal is blocked or ignored.
void bindery_terminate_by(int signal);

/// Removes a file, or a directory and everything in it, whatever bytes the names contain; symbolic
/// links are removed, not followed. Directories that may not be searched or changed are made
/// accessible, where they belong to this user.
///
/// Returns 0, also if nothing exists at the path, or -1 and sets errno.
int bindery_remove(const char *path);

/// Opens a pipe that programs started later do not inherit.
int bindery_pipe(int ends[2]);

/// Before the process dies of a signal that it raised itself, or calls exit, writes ‘stopped’ and
/// the ID of the calling thread to a descriptor, each followed by a tab, and then a line feed.
void bindery_leave_last_words(int descriptor);

/// Lets the calling thread write its last words even if its stack is exhausted.
void bindery_prepare_thread(void);

/// Makes failed writes return an error instead of terminating the process, be it to a pipe without
/// readers or to a file at its size limit.
void bindery_ignore_write_signals(void);

/// A change that a watch has seen in a folder.
struct bindery_change {
  /// What bindery_watch_add returned for the folder.
  int folder;
  /// Whether it happened to a folder in the folder, or to the folder itself.
  int is_folder;
  /// Whether something came into the folder under the name.
  int is_arrival;
  /// Whether something left the folder under the name.
  int is_departure;
  /// Whether the folder itself was removed or moved.
  int is_end;
  /// Whether there were more changes than the system keeps; the folder is not known then.
  int is_overflow;
  /// Whether the folder is no longer watched.
  int is_forgotten;
  /// The name in the folder; empty if the folder itself has changed.
  char name[256];
};

/// Opens a watch, which can be read when something has changed, or returns -1 and sets errno.
int bindery_watch_open(void);

/// Watches a folder, but not the folders in it; returns its number, or -1 and sets errno.
int bindery_watch_add(int watch, const char *folder);

/// Watches whether a folder itself is removed or moved, beside what it is watched for already; returns its
/// number, or -1 and sets errno.
int bindery_watch_end(int watch, const char *folder);

/// Ends watching a folder.
void bindery_watch_remove(int watch, int folder);

/// The changes that have come in, without waiting; returns their number. There has to be room for some
/// dozens; where there were more, the next call gives them.
int bindery_watch_read(int watch, struct bindery_change *changes, int capacity);

/// Whether the system tells of what happens in a folder, found out by opening the folder.
int bindery_watch_works(const char *folder);

/// Whether a folder is on a file system that other machines may write to.
int bindery_is_remote(const char *folder);

/// Whether other machines may write to file systems of a kind, by the number that the system gives it.
int bindery_is_remote_kind(uint32_t kind);

#endif
