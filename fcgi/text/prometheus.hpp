// The text format of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/).
#pragma once

#include <string>
#include <string_view>

namespace text {

/// Appends the lines that open a metric; `type` is counter, gauge or histogram.
void append_metric(std::string& out, std::string_view name, std::string_view type,
                   std::string_view help);

/// Appends a line with a value. `labels` is what stands within the braces, nothing without any.
void append_sample(std::string& out, std::string_view name, std::string_view labels,
                   std::string_view value);

} // namespace text
