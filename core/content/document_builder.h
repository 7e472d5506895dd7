#pragma once

#include "content/problem_list.h"

#include <deque>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace matside {

/// Builds the tree from the parser's events, so that nesting and repeated keys are seen as they come. Each event
/// answers whether to go on. Of a repeated key the first value stays.
class DocumentBuilder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  DocumentBuilder(std::string_view text, ProblemList& problems) : m_text(text), m_problems(problems) {}

  nlohmann::json takeRoot() { return std::move(m_root); }

  bool null() override;
  bool boolean(bool value) override;
  bool number_integer(number_integer_t value) override;
  bool number_unsigned(number_unsigned_t value) override;
  bool number_float(number_float_t value, const string_t& text) override;
  bool string(string_t& value) override;
  bool binary(binary_t& value) override;
  bool start_object(std::size_t elements) override;
  bool key(string_t& name) override;
  bool end_object() override;
  bool start_array(std::size_t elements) override;
  bool end_array() override;
  bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error) override;

 private:
  /// An object or array that is still open, and where its next value goes.
  struct Open {
    nlohmann::json* value = nullptr;
    std::string pointer;
    std::string key;
    bool repeated = false;  ///< the key was there before: its value is read and dropped
  };

  nlohmann::json* put(nlohmann::json value);
  bool open(nlohmann::json value);
  std::string nextPointer() const;

  std::string_view m_text;
  ProblemList& m_problems;
  nlohmann::json m_root;
  std::deque<nlohmann::json> m_dropped;  ///< stays put while it is open
  std::vector<Open> m_open;
};

}  // namespace matside
