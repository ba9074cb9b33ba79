#ifndef BINDERY_CMARK_ARENA_H
#define BINDERY_CMARK_ARENA_H

#include <cmark-gfm.h>

/// Memory for the trees of one text, taken in large pieces and given back at once: a tree is made of
/// many small parts, and none of them is wanted for longer than the others.
///
/// Begins an arena of the calling thread, inside the one that it may have already.
void bindery_arena_begin(void);

/// Gives back all that was taken since the arena began.
void bindery_arena_end(void);

/// How cmark takes memory from the calling thread's arena. Valid only between a beginning and its end.
cmark_mem *bindery_arena_memory(void);

#endif
