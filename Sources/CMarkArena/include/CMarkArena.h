#ifndef BINDERY_CMARK_ARENA_H
#define BINDERY_CMARK_ARENA_H

#include <cmark-gfm.h>

/// Memory for the nodes of one text, allocated in large blocks and freed all at once: a tree
/// consists of many small nodes that all have the same lifetime.
///
/// Begins an arena on the calling thread, nested in the current one if there is one.
void bindery_arena_begin(void);

/// Frees everything allocated since the arena began.
void bindery_arena_end(void);

/// The allocator that lets cmark use the calling thread's arena; valid only between begin and end.
cmark_mem *bindery_arena_memory(void);

#endif
