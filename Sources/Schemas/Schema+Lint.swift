extension Schema {
  static let lintText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:callgrade:lint:1",
      "title": "callgrade.lint/1",
      "description": "What callgrade lint found in scripts. Lines and columns count from 1, columns and lengths in characters that a person counts.",
      "type": "object",
      "additionalProperties": false,
      "required": ["schema", "pack", "summary", "unread", "findings", "bounds"],
      "properties": {
        "schema": {"const": "callgrade.lint/1"},
        "pack": {"description": "The pack that graded: id and version.", "type": "string"},
        "summary": {
          "type": "object",
          "additionalProperties": false,
          "required": ["files", "errors", "warnings", "notes", "suppressed", "baselined", "failOn", "failing"],
          "properties": {
            "files": {"$ref": "#/$defs/count"},
            "errors": {"$ref": "#/$defs/count"},
            "warnings": {"$ref": "#/$defs/count"},
            "notes": {"$ref": "#/$defs/count"},
            "suppressed": {"description": "Findings that comments silence.", "$ref": "#/$defs/count"},
            "baselined": {"description": "Findings that the baseline silences.", "$ref": "#/$defs/count"},
            "failOn": {"description": "The conditions of the gate.", "type": "array", "items": {"type": "string"}},
            "failing": {"description": "Findings that fail the gate; the exit code is 1 if there are any.", "$ref": "#/$defs/count"}
          }
        },
        "unread": {
          "description": "Why scripts could not be read; the exit code is 2 if there are any.",
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["id", "file", "line", "message"],
            "properties": {
              "id": {"type": "string"},
              "file": {"type": "string"},
              "line": {"$ref": "#/$defs/place"},
              "message": {"type": "string"}
            }
          }
        },
        "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
        "bounds": {
          "description": "Parts with more paths than were graded one by one.",
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["file", "part", "paths"],
            "properties": {
              "file": {"type": "string"},
              "part": {"type": "string"},
              "paths": {"$ref": "#/$defs/count"}
            }
          }
        }
      },
      "$defs": {
        "count": {"type": "integer", "minimum": 0},
        "place": {"type": "integer", "minimum": 1},
        "finding": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "rule", "severity", "file", "line", "column", "length", "text", "message", "criterion",
            "notes", "fails", "fix"
          ],
          "properties": {
            "rule": {"type": "string"},
            "severity": {"enum": ["error", "warning", "note"]},
            "file": {"type": "string"},
            "line": {"$ref": "#/$defs/place"},
            "column": {"$ref": "#/$defs/place"},
            "length": {"$ref": "#/$defs/place"},
            "text": {"description": "The words in question.", "type": "string"},
            "message": {"type": "string"},
            "criterion": {"description": "The criterion of the pack that it rests on.", "type": ["string", "null"]},
            "notes": {"description": "The path through the script; what to say.", "type": "array", "items": {"type": "string"}},
            "fails": {"description": "Whether it fails the gate.", "type": "boolean"},
            "fix": {
              "anyOf": [
                {"type": "null"},
                {
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["line", "column", "length", "before", "after", "certain"],
                  "properties": {
                    "line": {"$ref": "#/$defs/place"},
                    "column": {"$ref": "#/$defs/place"},
                    "length": {"$ref": "#/$defs/place"},
                    "before": {"type": "string"},
                    "after": {"type": "string"},
                    "certain": {"description": "Whether --fix writes it.", "type": "boolean"}
                  }
                }
              ]
            }
          }
        }
      }
    }

    """#
}
