// simdjson_vectorscan_calls PATTERNS CALLS.jsonl OUTPUT: which patterns stand in which call, a line a call.
//
// It only matches: no roles, no scopes, no exemptions, no verdicts, no evidence, no score.
#include "texts.h"
#include <hs/hs.h>
#include <simdjson.h>

struct Found {
  std::vector<unsigned> ids;
  size_t pairs = 0;
};

static int note(unsigned id, unsigned long long, unsigned long long, unsigned, void *context) {
  auto found = static_cast<Found *>(context);
  found->ids.push_back(id);
  found->pairs++;
  return 0;
}

int main(int count, char **arguments) {
  if (count < 4) return 2;
  auto texts = expressions(arguments[1]);
  std::vector<const char *> sources;
  std::vector<unsigned> flags, ids;
  for (size_t index = 0; index < texts.size(); index++) {
    sources.push_back(texts[index].c_str());
    flags.push_back(HS_FLAG_UTF8 | HS_FLAG_DOTALL | HS_FLAG_SINGLEMATCH);
    ids.push_back(unsigned(index));
  }
  hs_database_t *database = nullptr;
  hs_compile_error_t *error = nullptr;
  double begun = now();
  if (hs_compile_multi(sources.data(), flags.data(), ids.data(), unsigned(sources.size()),
                       HS_MODE_BLOCK, nullptr, &database, &error) != HS_SUCCESS) {
    std::fprintf(stderr, "expression %d: %s\n", error->expression, error->message);
    return 2;
  }
  hs_scratch_t *scratch = nullptr;
  hs_alloc_scratch(database, &scratch);
  double built = now();
  simdjson::padded_string text;
  if (simdjson::padded_string::load(arguments[2]).get(text)) return 2;
  FILE *output = std::fopen(arguments[3], "w");
  if (!output) return 2;
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document_stream calls;
  if (parser.iterate_many(text, 1 << 20).get(calls)) return 2;
  Found found;
  size_t number = 0;
  for (auto call : calls) {
    found.ids.clear();
    for (auto turn : call["turns"]) {
      std::string_view words;
      if (turn["text"].get(words)) continue;
      hs_scan(database, words.data(), unsigned(words.size()), 0, scratch, note, &found);
    }
    std::fprintf(output, "{\"record\":%zu,\"patterns\":[", ++number);
    for (size_t index = 0; index < found.ids.size(); index++)
      std::fprintf(output, index ? ",%u" : "%u", found.ids[index]);
    std::fputs("]}\n", output);
  }
  std::fclose(output);
  std::printf("{\"calls\":%zu,\"hits\":%zu,\"compile\":%g}\n", number, found.pairs, built - begun);
}
