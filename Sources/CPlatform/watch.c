#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/inotify.h>
#include <sys/vfs.h>

int bindery_watch_open(void) { return inotify_init1(IN_CLOEXEC | IN_NONBLOCK); }

int bindery_watch_add(int watch, const char *folder) {
  const uint32_t mask = IN_CREATE | IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_FROM | IN_MOVED_TO |
                        IN_DELETE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR |
                        IN_EXCL_UNLINK;
  return inotify_add_watch(watch, folder, mask);
}

int bindery_watch_end(int watch, const char *folder) {
  // What the folder is watched for already stays.
  return inotify_add_watch(watch, folder, IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_MASK_ADD);
}

void bindery_watch_remove(int watch, int folder) { inotify_rm_watch(watch, folder); }

int bindery_watch_read(int watch, struct bindery_change *changes, int capacity) {
  // Room for one change with the longest name: no change is read without room for it.
  char buffer[sizeof(struct inotify_event) + 256] __attribute__((aligned(8)));
  int count = 0;
  while (count + (int)sizeof buffer / (int)sizeof(struct inotify_event) < capacity) {
    ssize_t length = read(watch, buffer, sizeof buffer);
    if (length < 0 && errno == EINTR) continue;
    if (length <= 0) break;
    for (ssize_t start = 0; start < length;) {
      const struct inotify_event *event = (const struct inotify_event *)(buffer + start);
      struct bindery_change *change = &changes[count++];
      memset(change, 0, sizeof *change);
      change->folder = event->wd;
      change->is_folder = (event->mask & IN_ISDIR) != 0;
      change->is_arrival = (event->mask & (IN_CREATE | IN_MOVED_TO)) != 0;
      change->is_departure = (event->mask & (IN_DELETE | IN_MOVED_FROM)) != 0;
      change->is_end = (event->mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT)) != 0;
      change->is_overflow = (event->mask & IN_Q_OVERFLOW) != 0;
      change->is_forgotten = (event->mask & IN_IGNORED) != 0;
      if (event->len > 0) strncpy(change->name, event->name, sizeof change->name - 1);
      start += (ssize_t)(sizeof *event + event->len);
    }
  }
  return count;
}

int bindery_watch_works(const char *folder) {
  int watch = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (watch < 0) return 0;
  int works = 0;
  if (inotify_add_watch(watch, folder, IN_OPEN) >= 0) {
    int opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened >= 0) close(opened);
    struct pollfd readable = {.fd = watch, .events = POLLIN};
    works = poll(&readable, 1, 250) > 0;
  }
  close(watch);
  return works;
}

// File systems that others may write to without the system of this machine knowing.
static const uint32_t remote_kinds[] = {
    0x00006969,  // NFS
    0x0000517B,  // SMB
    0xFF534D42,  // CIFS
    0xFE534D42,  // SMB 2
    0x0000564C,  // NCP
    0x01021997,  // Plan 9
    0x65735546,  // FUSE, and with it SSHFS, virtiofs and others
    0x786F4256,  // VirtualBox
    0xBACBACBC,  // VMware
    0x7C7C6673,  // Parallels
    0x00C36400,  // Ceph
    0x5346414F,  // AFS
    0x6B414653,  // AFS of the kernel
    0x73757245,  // Coda
    0x01161970,  // GFS2
    0x7461636F,  // OCFS2
    0x47504653,  // GPFS
    0x0BD00BD0,  // Lustre
    0x19830326,  // BeeGFS
    0x20030528,  // OrangeFS
};

int bindery_is_remote_kind(uint32_t kind) {
  for (size_t i = 0; i < sizeof remote_kinds / sizeof remote_kinds[0]; i++) {
    if (kind == remote_kinds[i]) return 1;
  }
  return 0;
}

int bindery_is_remote(const char *folder) {
  struct statfs system;
  return statfs(folder, &system) == 0 && bindery_is_remote_kind((uint32_t)system.f_type);
}

#else

int bindery_watch_open(void) {
  errno = ENOSYS;
  return -1;
}
int bindery_watch_add(int watch, const char *folder) {
  (void)watch, (void)folder;
  errno = ENOSYS;
  return -1;
}
int bindery_watch_end(int watch, const char *folder) {
  (void)watch, (void)folder;
  errno = ENOSYS;
  return -1;
}
void bindery_watch_remove(int watch, int folder) { (void)watch, (void)folder; }
int bindery_watch_read(int watch, struct bindery_change *changes, int capacity) {
  (void)watch, (void)changes, (void)capacity;
  return 0;
}
int bindery_watch_works(const char *folder) {
  (void)folder;
  return 0;
}
int bindery_is_remote_kind(uint32_t kind) {
  (void)kind;
  return 0;
}
int bindery_is_remote(const char *folder) {
  (void)folder;
  return 0;
}

#endif
