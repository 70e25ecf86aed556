// What the peers share: files, patterns and the line of JSON that each of them prints.
#pragma once
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

inline std::string contents(const char *path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s: cannot be read\n", path);
    std::exit(2);
  }
  return std::string(std::istreambuf_iterator<char>(file), {});
}

inline std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    size_t end = text.find(mark);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return parts;
}

// The expressions of a file of patterns: column 1 is plain, column 2 tolerant.
inline std::vector<std::string> expressions(const char *path, const std::string &form) {
  std::string text = contents(path);
  std::vector<std::string> all;
  for (auto line : split(text, '\n')) {
    auto cells = split(line, '\t');
    if (cells.size() == 3) all.emplace_back(cells[form == "tolerant" ? 2 : 1]);
  }
  return all;
}

inline double now() {
  using namespace std::chrono;
  return duration<double>(steady_clock::now().time_since_epoch()).count();
}
