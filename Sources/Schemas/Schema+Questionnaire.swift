extension Schema {
  static let questionnaireText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:callgrade:questionnaire:1",
      "title": "callgrade.questionnaire/1",
      "description": "A form or test that a person fills in.",
      "type": "object",
      "required": ["schema", "id", "version", "title", "source", "items"],
      "properties": {
        "schema": {"const": "callgrade.questionnaire/1"},
        "id": {"$ref": "#/$defs/name"},
        "version": {"type": ["string", "number"]},
        "title": {"$ref": "#/$defs/text"},
        "source": {"type": "string", "minLength": 1},
        "note": {"$ref": "#/$defs/text"},
        "scoring": {"enum": ["none", "points", "key", "marks"]},
        "bands": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "floor", "title"],
            "properties": {
              "id": {"$ref": "#/$defs/name"},
              "floor": {"type": "number", "minimum": 0},
              "title": {"$ref": "#/$defs/text"}
            },
            "additionalProperties": false
          }
        },
        "choices": {"type": "array", "items": {"$ref": "#/$defs/choice"}},
        "items": {"type": "array", "items": {"$ref": "#/$defs/item"}, "minItems": 1}
      },
      "patternProperties": {"^x-": true},
      "additionalProperties": false,
      "$defs": {
        "choice": {
          "type": "object",
          "required": ["id"],
          "properties": {
            "id": {"type": "string", "minLength": 1},
            "title": {"$ref": "#/$defs/text"},
            "points": {"type": "number", "minimum": 0}
          },
          "additionalProperties": false
        },
        "item": {
          "type": "object",
          "required": ["id", "text"],
          "properties": {
            "id": {"$ref": "#/$defs/name"},
            "kind": {"enum": ["choice", "text", "marks"]},
            "text": {"$ref": "#/$defs/text"},
            "source": {"type": "string", "minLength": 1},
            "choices": {"type": "array", "items": {"$ref": "#/$defs/choice"}, "minItems": 1},
            "key": {"type": "string", "minLength": 1},
            "maximum": {"type": "number", "minimum": 0},
            "optional": {"type": "boolean"},
            "ours": {"type": "boolean"},
            "expects": {"$ref": "#/$defs/text"}
          },
          "additionalProperties": false
        },
        "name": {"type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},
        "text": {
          "type": "object",
          "required": ["zh", "en"],
          "properties": {
            "zh": {"type": "string", "minLength": 1},
            "en": {"type": "string", "minLength": 1}
          },
          "additionalProperties": false
        }
      }
    }

    """#
}
