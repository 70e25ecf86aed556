extension Schema {
  static let goldText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:callgrade:gold:1",
      "title": "callgrade.gold/1",
      "description": "Gold labels of one call, or an array of them. In JSON Lines every line is one call.",
      "anyOf": [
        {"$ref": "#/$defs/call"},
        {"type": "array", "items": {"$ref": "#/$defs/call"}}
      ],
      "$defs": {
        "call": {
          "type": "object",
          "additionalProperties": false,
          "required": ["schema", "call", "criteria"],
          "properties": {
            "schema": {"const": "callgrade.gold/1"},
            "call": {
              "description": "The id of the call, as its transcript has it.",
              "$ref": "#/$defs/text"
            },
            "labeller": {"description": "Who labelled the call.", "$ref": "#/$defs/text"},
            "language": {"description": "The language of the call.", "$ref": "#/$defs/text"},
            "note": {"description": "What the call is about.", "$ref": "#/$defs/text"},
            "criteria": {
              "description": "At most one verdict for each criterion.",
              "type": "array",
              "items": {"$ref": "#/$defs/verdict"}
            },
            "phases": {
              "description": "Ranges that cover every turn once, in the order of turns.",
              "type": "array",
              "items": {"$ref": "#/$defs/phase"}
            },
            "styles": {
              "description": "At most one conflict style for each agent turn.",
              "type": "array",
              "items": {"$ref": "#/$defs/style"}
            },
            "dominantStyle": {
              "description": "The non-neutral style that weighs most, or neutral.",
              "$ref": "#/$defs/label"
            },
            "serviceType": {"enum": ["cold", "factory", "friendly", "quality"]}
          }
        },
        "verdict": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "verdict"],
          "properties": {
            "id": {"description": "The id of a criterion of the pack.", "$ref": "#/$defs/label"},
            "verdict": {"enum": ["met", "missed", "notApplicable", "notEvaluated"]},
            "evidence": {
              "description": "The turns that prove it.",
              "type": "array",
              "items": {"$ref": "#/$defs/turn"}
            },
            "note": {"description": "Why the label is debatable.", "$ref": "#/$defs/text"}
          }
        },
        "phase": {
          "type": "object",
          "additionalProperties": false,
          "required": ["phase", "first", "last"],
          "properties": {
            "phase": {"description": "The id of a phase of the pack.", "$ref": "#/$defs/label"},
            "first": {"description": "Its first turn.", "$ref": "#/$defs/turn"},
            "last": {
              "description": "Its last turn, which belongs to it.",
              "$ref": "#/$defs/turn"
            }
          }
        },
        "style": {
          "type": "object",
          "additionalProperties": false,
          "required": ["turn", "style"],
          "properties": {
            "turn": {"$ref": "#/$defs/turn"},
            "style": {
              "description": "The id of a style of the pack, or neutral.",
              "$ref": "#/$defs/label"
            }
          }
        },
        "text": {"type": "string", "minLength": 1},
        "label": {"type": "string", "minLength": 1},
        "turn": {
          "description": "The number of a turn, counted from 0.",
          "type": "integer",
          "minimum": 0,
          "maximum": 999999
        }
      }
    }

    """#
}
