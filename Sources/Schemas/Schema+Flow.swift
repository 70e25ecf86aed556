extension Schema {
  static let flowText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:callgrade:flow:1",
      "title": "callgrade.flow/1",
      "description": "The script of a rubric pack: flow.yaml.",
      "type": "object",
      "required": ["title", "source", "steps"],
      "properties": {
        "title": {"$ref": "#/$defs/text"},
        "source": {"type": "string", "minLength": 1},
        "note": {"$ref": "#/$defs/text"},
        "steps": {"type": "array", "items": {"$ref": "#/$defs/step"}, "minItems": 1}
      },
      "patternProperties": {"^x-": true},
      "additionalProperties": false,
      "$defs": {
        "step": {
          "type": "object",
          "required": ["id", "title"],
          "properties": {
            "id": {"$ref": "#/$defs/name"},
            "title": {"$ref": "#/$defs/text"},
            "source": {"type": "string", "minLength": 1},
            "optional": {"type": "boolean"},
            "detect": {
              "description": "What shows that the step is done: urn:callgrade:detector:1.",
              "type": "object"
            },
            "criterion": {
              "description": "Instead of detect: the criterion whose detector it is.",
              "$ref": "#/$defs/name"
            },
            "asks": {
              "oneOf": [
                {"enum": ["yes-no", "satisfaction", "text", "time", "name", "number"]},
                {"$ref": "#/$defs/question"}
              ]
            },
            "branches": {
              "description": "Where answers lead: a step's id, or end.",
              "type": "object",
              "additionalProperties": {"type": "string", "minLength": 1}
            },
            "next": {
              "description": "Where it goes on; the next step of the file if left out.",
              "type": "string",
              "minLength": 1
            }
          },
          "additionalProperties": false,
          "oneOf": [{"required": ["detect"]}, {"required": ["criterion"]}]
        },
        "question": {
          "type": "object",
          "required": ["kind"],
          "properties": {
            "kind": {
              "enum": ["yes-no", "satisfaction", "text", "time", "name", "number", "choice"]
            },
            "field": {"$ref": "#/$defs/text"},
            "answers": {"type": "array", "items": {"$ref": "#/$defs/answer"}}
          },
          "additionalProperties": false
        },
        "answer": {
          "type": "object",
          "required": ["id"],
          "properties": {
            "id": {"$ref": "#/$defs/name"},
            "title": {"$ref": "#/$defs/text"},
            "says": {
              "description": "Patterns in the customer's words.",
              "type": "array",
              "items": {"type": "string", "minLength": 1},
              "minItems": 1
            },
            "detect": {"type": "object"}
          },
          "additionalProperties": false,
          "oneOf": [{"required": ["says"]}, {"required": ["detect"]}]
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
