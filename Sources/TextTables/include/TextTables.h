// The tables of Sources/TextAnalysis/Tables as bytes in the program itself.
#ifndef TEXT_TABLES_H
#define TEXT_TABLES_H

#include <stddef.h>
#include <stdint.h>

// A table's text, not terminated, for as long as the program runs.
typedef struct {
  const uint8_t *_Nonnull start;
  size_t count;
} callgrade_table;

callgrade_table callgrade_classes_table(void);
callgrade_table callgrade_compatibility_table(void);
callgrade_table callgrade_lowercase_table(void);
callgrade_table callgrade_pinyin_table(void);
callgrade_table callgrade_simplified_table(void);

#endif
