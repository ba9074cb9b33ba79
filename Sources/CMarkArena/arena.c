#include "CMarkArena.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Every block is preceded by its size so that it can be reallocated.
typedef struct {
  size_t size;
  max_align_t bytes[];
} block;

typedef struct chunk {
  struct chunk *before;
  size_t size, used;
  max_align_t bytes[];
} chunk;

typedef struct arena {
  struct arena *outer;
  chunk *last;
} arena;

static _Thread_local arena *current;

static const size_t least_chunk = 32 * 1024, greatest_chunk = 1024 * 1024;

static size_t rounded(size_t size) {
  const size_t unit = sizeof(max_align_t);
  if (size > SIZE_MAX / 2) abort();
  return (size + unit - 1) / unit * unit;
}

static chunk *add_chunk(size_t least) {
  size_t size = current->last ? current->last->size * 2 : least_chunk;
  if (size > greatest_chunk) size = greatest_chunk;
  if (size < least) size = least;
  chunk *added = malloc(offsetof(chunk, bytes) + size);
  if (!added) abort();  // as cmark's own allocator does
  added->before = current->last;
  added->size = size;
  added->used = 0;
  return current->last = added;
}

static block *take(size_t size) {
  size_t whole = offsetof(block, bytes) + rounded(size);
  chunk *last = current->last;
  if (!last || last->size - last->used < whole) last = add_chunk(whole);
  block *taken = (block *)((char *)last->bytes + last->used);
  last->used += whole;
  taken->size = size;
  return taken;
}

static void *take_zeroed(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  block *taken = take(count * size);
  return memset(taken->bytes, 0, count * size);
}

static void *grow(void *bytes, size_t size) {
  if (!bytes) return take(size)->bytes;
  block *old = (block *)((char *)bytes - offsetof(block, bytes));
  if (size <= old->size) return bytes;
  block *grown = take(size);
  return memcpy(grown->bytes, bytes, old->size);
}

static void keep(void *bytes) { (void)bytes; }

void bindery_arena_begin(void) {
  arena *begun = calloc(1, sizeof *begun);
  if (!begun) abort();
  begun->outer = current;
  current = begun;
}

void bindery_arena_end(void) {
  arena *ended = current;
  for (chunk *last = ended->last; last;) {
    chunk *before = last->before;
    free(last);
    last = before;
  }
  current = ended->outer;
  free(ended);
}

cmark_mem *bindery_arena_memory(void) {
  static cmark_mem memory = {take_zeroed, grow, keep};
  return &memory;
}
