extension Schema {
  static let lintConfigurationText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:callgrade:lint-configuration:1",
      "title": "callgrade.lint-configuration/1",
      "description": "The settings of callgrade lint: .callgrade.yml. Keys that begin with x- are free.",
      "type": "object",
      "additionalProperties": false,
      "patternProperties": {"^x-": true},
      "properties": {
        "pack": {
          "description": "The rubric pack that grades the scripts: an id, or a folder beside this file.",
          "type": "string"
        },
        "scripts": {
          "description": "The scripts to check where none are named: files, folders and patterns.",
          "$ref": "#/$defs/texts"
        },
        "exclude": {
          "description": "Patterns of files and folders that are left out.",
          "$ref": "#/$defs/texts"
        },
        "fail-on": {
          "description": "What fails a run: a severity or worse, or a rule.",
          "anyOf": [
            {"$ref": "#/$defs/condition"},
            {"type": "array", "items": {"$ref": "#/$defs/condition"}}
          ]
        },
        "baseline": {
          "description": "The file of known findings, beside this file.",
          "type": "string"
        },
        "placeholders": {
          "description": "Names of placeholders that the team uses beside the usual ones.",
          "$ref": "#/$defs/texts"
        },
        "excused-criteria": {
          "description": "Criteria of the pack that scripts are not asked for.",
          "$ref": "#/$defs/texts"
        },
        "longest-sentence": {
          "description": "The longest sentence in Chinese characters; 60 unless set.",
          "type": "integer",
          "minimum": 5,
          "maximum": 500
        },
        "longest-english-sentence": {
          "description": "The longest sentence in English words; 35 unless set.",
          "type": "integer",
          "minimum": 5,
          "maximum": 500
        },
        "rules": {
          "description": "Severities that differ from the rules' own.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "required-missing": {"$ref": "#/$defs/severity"},
            "required-misplaced": {"$ref": "#/$defs/severity"},
            "no-whole-call": {"$ref": "#/$defs/severity"},
            "summary-incomplete": {"$ref": "#/$defs/severity"},
            "branch-nowhere": {"$ref": "#/$defs/severity"},
            "branch-unread": {"$ref": "#/$defs/severity"},
            "field-unread": {"$ref": "#/$defs/severity"},
            "step-unreachable": {"$ref": "#/$defs/severity"},
            "loop-without-exit": {"$ref": "#/$defs/severity"},
            "answer-without-branch": {"$ref": "#/$defs/severity"},
            "step-repeated": {"$ref": "#/$defs/severity"},
            "forbidden-phrases": {"$ref": "#/$defs/severity"},
            "negative-wording": {"$ref": "#/$defs/severity"},
            "command-tone": {"$ref": "#/$defs/severity"},
            "blame": {"$ref": "#/$defs/severity"},
            "conformity": {"$ref": "#/$defs/severity"},
            "defensive": {"$ref": "#/$defs/severity"},
            "denial": {"$ref": "#/$defs/severity"},
            "argument": {"$ref": "#/$defs/severity"},
            "pack-prohibition": {"$ref": "#/$defs/severity"},
            "conflict-style": {"$ref": "#/$defs/severity"},
            "question-stacked": {"$ref": "#/$defs/severity"},
            "question-closed-first": {"$ref": "#/$defs/severity"},
            "rhetorical-question": {"$ref": "#/$defs/severity"},
            "sentence-too-long": {"$ref": "#/$defs/severity"},
            "jargon": {"$ref": "#/$defs/severity"},
            "address-mixed": {"$ref": "#/$defs/severity"},
            "duplicate-line": {"$ref": "#/$defs/severity"},
            "placeholder-unknown": {"$ref": "#/$defs/severity"},
            "placeholder-unfilled": {"$ref": "#/$defs/severity"},
            "suppression-unused": {"$ref": "#/$defs/severity"},
            "suppression-expired": {"$ref": "#/$defs/severity"},
            "suppression-without-reason": {"$ref": "#/$defs/severity"},
            "suppression-unknown": {"$ref": "#/$defs/severity"}
          }
        }
      },
      "$defs": {
        "texts": {
          "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]
        },
        "severity": {
          "description": "off is written in quotes for readers that take it for false.",
          "enum": ["off", "note", "warning", "error", false]
        },
        "condition": {
          "enum": [
            "error",
            "warning",
            "note",
            "required-missing",
            "required-misplaced",
            "no-whole-call",
            "summary-incomplete",
            "branch-nowhere",
            "branch-unread",
            "field-unread",
            "step-unreachable",
            "loop-without-exit",
            "answer-without-branch",
            "step-repeated",
            "forbidden-phrases",
            "negative-wording",
            "command-tone",
            "blame",
            "conformity",
            "defensive",
            "denial",
            "argument",
            "pack-prohibition",
            "conflict-style",
            "question-stacked",
            "question-closed-first",
            "rhetorical-question",
            "sentence-too-long",
            "jargon",
            "address-mixed",
            "duplicate-line",
            "placeholder-unknown",
            "placeholder-unfilled",
            "suppression-unused",
            "suppression-expired",
            "suppression-without-reason",
            "suppression-unknown"
          ]
        }
      }
    }

    """#
}
