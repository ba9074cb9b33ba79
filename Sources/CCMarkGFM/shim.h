#ifndef BINDERY_CCMARKGFM_SHIM_H
#define BINDERY_CCMARKGFM_SHIM_H

#include <string.h>

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

/* The extensions number their node types when they are registered and keep the numbers in C
   globals, which Swift cannot import safely. The numbers never change after registration. */
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

static inline unsigned int bindery_cmark_type(cmark_node *node) {
  return (unsigned int)cmark_node_get_type(node);
}
static inline unsigned int bindery_cmark_table(void) { return (unsigned int)CMARK_NODE_TABLE; }
static inline unsigned int bindery_cmark_table_row(void) { return (unsigned int)CMARK_NODE_TABLE_ROW; }
static inline unsigned int bindery_cmark_table_cell(void) { return (unsigned int)CMARK_NODE_TABLE_CELL; }
static inline unsigned int bindery_cmark_strikethrough(void) { return (unsigned int)CMARK_NODE_STRIKETHROUGH; }

#endif
