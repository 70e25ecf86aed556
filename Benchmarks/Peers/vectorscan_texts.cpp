// vectorscan_texts PATTERNS TEXTS [HITS]: the matcher alone, over the lines of a file.
#include "texts.h"
#include <hs/hs.h>

struct Found {
  size_t line = 0;
  size_t pairs = 0;
  bool keeps = false;
  std::vector<std::pair<size_t, unsigned>> all;
};

static int note(unsigned id, unsigned long long, unsigned long long, unsigned, void *context) {
  auto found = static_cast<Found *>(context);
  found->pairs++;
  if (found->keeps) found->all.emplace_back(found->line, id);
  return 0;
}

int main(int count, char **arguments) {
  if (count < 3) return 2;
  double begun = now();
  auto texts = expressions(arguments[1]);
  std::vector<const char *> sources;
  std::vector<unsigned> flags, ids;
  for (size_t index = 0; index < texts.size(); index++) {
    sources.push_back(texts[index].c_str());
    // Each expression is told once a text at most: all that counting pairs needs.
    flags.push_back(HS_FLAG_UTF8 | HS_FLAG_DOTALL | HS_FLAG_SINGLEMATCH);
    ids.push_back(unsigned(index));
  }
  hs_database_t *database = nullptr;
  hs_compile_error_t *error = nullptr;
  if (hs_compile_multi(sources.data(), flags.data(), ids.data(), unsigned(sources.size()),
                       HS_MODE_BLOCK, nullptr, &database, &error) != HS_SUCCESS) {
    std::fprintf(stderr, "expression %d: %s\n", error->expression, error->message);
    return 2;
  }
  hs_scratch_t *scratch = nullptr;
  hs_alloc_scratch(database, &scratch);
  double built = now();
  std::string text = contents(arguments[2]);
  auto lines = split(text, '\n');
  Found found;
  found.keeps = count > 3;
  size_t bytes = 0;
  double start = now();
  for (auto line : lines) {
    hs_scan(database, line.data(), unsigned(line.size()), 0, scratch, note, &found);
    found.line++;
    bytes += line.size();
  }
  double seconds = now() - start;
  if (found.keeps) write(arguments[3], found.all);
  std::printf("{\"seconds\":%g,\"bytes\":%zu,\"texts\":%zu,\"hits\":%zu,\"compile\":%g,\"patterns\":%zu}\n",
              seconds, bytes, lines.size(), found.pairs, built - begun, sources.size());
}
