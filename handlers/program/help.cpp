#include "handlers/program/help.hpp"

#include "fcgi/config.hpp"

#include <string>
#include <string_view>

namespace handlers {

namespace {

constexpr Named general[] = {
    {"--help", "the list of all this; after a subcommand, of its arguments"},
    {"--version", "version, commit, and newest migration"},
};

constexpr Named files[] = {
    {"/etc/chaotica/chaotica.env", "settings of the services, without secrets"},
    {"/etc/chaotica/secrets/",
     "one file per secret, for root alone: database, owner_database, "
     "cursor_key, cursor_key_old, smtp_password; the services get theirs from systemd"},
    {"/run/chaotica/api, /run/chaotica/health", "where nginx connects"},
    {"/run/chaotica/pids", "a line per process"},
    {"/usr/share/chaotica/", "migrations (sql), templates of nginx, static pages (html)"},
};

constexpr Named statuses[] = {
    {"0", "done; of migrate --check: nothing is missing; of doctor: nothing fails"},
    {"1", "failed, and standard error says why; of migrate --check: something is missing; of "
          "doctor: something fails"},
    {"2", "the command line is wrong; of migrate --check: it could not be found out"},
};

/// Text for roff: nothing in it is a command, and a hyphen is the character that people type.
std::string escaped(std::string_view text)
{
    std::string roff;
    bool line_begins = true;
    for (const char c : text) {
        if (line_begins && (c == '.' || c == '\''))
            roff += "\\&";
        if (c == '\\')
            roff += "\\e";
        else if (c == '-')
            roff += "\\-";
        else
            roff += c;
        line_begins = c == '\n';
    }
    return roff;
}

std::string call_of(const Usage& subcommand)
{
    return std::string(subcommand.name) + (*subcommand.synopsis != '\0' ? " " : "") +
           subcommand.synopsis;
}

void print_entry(std::ostream& out, std::string_view name, std::string_view doc)
{
    out << ".TP\n.B " << escaped(name) << "\n" << escaped(doc) << "\n";
}

template <class Entries>
void print_section(std::ostream& out, const char* title, const Entries& entries)
{
    out << ".SH " << title << "\n";
    for (const Named& entry : entries)
        print_entry(out, entry.name, entry.doc);
}

void print_environment(std::ostream& out)
{
    out << ".SH ENVIRONMENT\n"
        << escaped("An unknown variable that begins with CHAOTICA_ is an error. A secret may be "
                   "in a file instead, which its variable with _FILE names.\n");
    for (const fcgi::Option& option : fcgi::option_table()) {
        std::string name = option.name;
        if (option.secret)
            name.append(", ").append(option.name).append(fcgi::file_suffix);
        std::string doc = option.doc;
        for (const std::string_view choice : option.choices)
            doc.append(choice == option.choices.front() ? ": " : ", ").append(choice);
        if (*option.fallback != '\0')
            doc.append(" (").append(option.fallback).append(")");
        print_entry(out, name, doc);
    }
}

} // namespace

std::span<const Named> general_options()
{
    return general;
}

std::span<const Named> files_on_a_host()
{
    return files;
}

std::span<const Named> exit_statuses()
{
    return statuses;
}

void print_help(std::ostream& out, std::span<const Usage> subcommands)
{
    const auto line = [&](const std::string& name, const char* doc) {
        out << "  " << name << std::string(name.size() < 24 ? 24 - name.size() : 1, ' ') << doc
            << "\n";
    };
    out << "Usage: chaotica SUBCOMMAND\n\n";
    for (const Usage& subcommand : subcommands)
        line(call_of(subcommand), subcommand.doc);
    for (const Named& entry : general)
        line(entry.name, entry.doc);
    out << "\nConfiguration comes from the environment (fallbacks in brackets):\n\n"
        << fcgi::options_help();
}

void print_help(std::ostream& out, const Usage& subcommand)
{
    out << "Usage: chaotica " << call_of(subcommand) << "\n\n"
        << subcommand.doc << "\n"
        << (*subcommand.details != '\0' ? "\n" : "") << subcommand.details;
}

void print_manual(std::ostream& out, std::span<const Usage> subcommands, const char* version)
{
    out << ".TH CHAOTICA 1 \"\" \"chaotica " << escaped(version) << "\" \"User Commands\"\n"
        << ".SH NAME\nchaotica \\- API server of a security consultancy\n"
        << ".SH SYNOPSIS\n.B chaotica\n.I subcommand\n.RI [ arguments ]\n"
        << ".SH DESCRIPTION\n"
        << escaped("One program for all that runs beside nginx and PostgreSQL: the workers that "
                   "answer requests, what sends webhooks and makes exports, the clock, and the "
                   "operator's commands.\n")
        << ".SH SUBCOMMANDS\n";
    for (const Usage& subcommand : subcommands) {
        print_entry(out, call_of(subcommand), subcommand.doc);
        if (*subcommand.details != '\0')
            out << ".IP\n.nf\n" << escaped(subcommand.details) << ".fi\n";
    }
    print_section(out, "OPTIONS", general);
    print_environment(out);
    print_section(out, "FILES", files);
    print_section(out, "EXIT STATUS", statuses);
}

} // namespace handlers
