// The compiler puts the files into the program as they are: no resource to lose, nothing to parse
// when the package is built. A Swift literal of this size would take it seconds.
#include "TextTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define TABLE(name) \
  callgrade_table callgrade_##name##_table(void) { \
    return (callgrade_table){name##_bytes, sizeof name##_bytes}; \
  }

static const uint8_t classes_bytes[] = {
#embed "../TextAnalysis/Tables/classes.txt"
};
static const uint8_t compatibility_bytes[] = {
#embed "../TextAnalysis/Tables/compatibility.txt"
};
static const uint8_t lowercase_bytes[] = {
#embed "../TextAnalysis/Tables/lowercase.txt"
};
static const uint8_t pinyin_bytes[] = {
#embed "../TextAnalysis/Tables/pinyin.txt"
};
static const uint8_t simplified_bytes[] = {
#embed "../TextAnalysis/Tables/simplified.txt"
};

TABLE(classes)
TABLE(compatibility)
TABLE(lowercase)
TABLE(pinyin)
TABLE(simplified)
