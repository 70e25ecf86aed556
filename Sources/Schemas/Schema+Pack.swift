extension Schema {
  /// The keys of `pack.yaml`.
  static let packBody = #"""
      "type": "object",
      "required": ["schema", "id", "version", "languages", "title", "source"],
      "properties": {
        "schema": {"const": "callgrade.pack/1"},
        "id": {"description": "The name of the pack's folder.", "$ref": "#/$defs/name"},
        "version": {"type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+"},
        "requires": {
          "type": "object",
          "required": ["engine"],
          "properties": {"engine": {"type": "string", "minLength": 1}},
          "additionalProperties": false
        },
        "languages": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1},
        "title": {"$ref": "#/$defs/text"},
        "source": {"type": "string", "minLength": 1},
        "extends": {
          "type": "object",
          "required": ["pack", "version"],
          "properties": {
            "pack": {"$ref": "#/$defs/name"},
            "version": {"description": "The version that is meant, such as \"1\".", "type": ["string", "number"]},
            "use": {
              "description": "The criteria to take; all if left out.",
              "type": "array",
              "items": {"$ref": "#/$defs/name"}
            }
          },
          "additionalProperties": false
        },
        "set": {"type": "array", "items": {"$ref": "#/$defs/override"}},
        "disable": {"type": "array", "items": {"$ref": "#/$defs/disabling"}},
        "scoring": {"$ref": "#/$defs/scoring"},
        "health": {
          "type": "object",
          "properties": {
            "minimum-turns": {"type": "integer", "minimum": 0},
            "minimum-letters": {"type": "integer", "minimum": 0},
            "coverage-floor": {"type": "number", "minimum": 0, "maximum": 1}
          },
          "additionalProperties": false
        },
        "phases": {"type": "array", "items": {"$ref": "#/$defs/phase"}},
        "styles": {"type": "array", "items": {"$ref": "#/$defs/style"}},
        "service-type": {
          "type": "object",
          "required": ["technical", "personal"],
          "properties": {
            "cut": {"type": "number", "minimum": 0, "maximum": 1},
            "technical": {"$ref": "#/$defs/shares"},
            "personal": {"$ref": "#/$defs/shares"}
          },
          "additionalProperties": false
        },
        "model": {
          "type": "object",
          "required": ["use"],
          "properties": {
            "use": {"$ref": "#/$defs/name"},
            "styles": {"type": "number", "minimum": 0, "maximum": 1},
            "phases": {"type": "number", "minimum": 0, "maximum": 100},
            "weigh-from": {"type": "integer", "minimum": 1, "maximum": 10000},
            "accuse-from": {"type": "number", "minimum": 0, "maximum": 1},
            "joins": {"type": "object", "additionalProperties": {"$ref": "#/$defs/join"}}
          },
          "additionalProperties": false
        }
      },
      "patternProperties": {"^x-": true},
      "additionalProperties": false,
      "anyOf": [{"required": ["scoring"]}, {"required": ["extends"]}]
    """#

  static let packDefinitions = #"""
        "disabling": {
          "type": "object",
          "required": ["id", "reason"],
          "properties": {"id": {"$ref": "#/$defs/name"}, "reason": {"type": "string", "minLength": 1}},
          "additionalProperties": false
        },
        "override": {
          "description": "What differs from the extended pack in one criterion.",
          "type": "object",
          "required": ["id", "reason"],
          "properties": {
            "id": {"$ref": "#/$defs/name"},
            "reason": {"type": "string", "minLength": 1},
            "section": {"$ref": "#/$defs/name"},
            "points": {"$ref": "#/$defs/points"},
            "status": {"$ref": "#/$defs/status"},
            "severity": {"$ref": "#/$defs/severity"},
            "title": {"$ref": "#/$defs/text"},
            "coaching": {"$ref": "#/$defs/coaching"},
            "source": {"type": "string", "minLength": 1},
            "applies": {"$ref": "#/$defs/detector"},
            "detect": {"$ref": "#/$defs/detector"}
          },
          "additionalProperties": false
        },
        "scoring": {
          "type": "object",
          "required": ["total", "pass", "bands", "sections"],
          "properties": {
            "total": {"type": "number", "minimum": 0},
            "pass": {"type": "number", "minimum": 0, "maximum": 100},
            "bands": {
              "description": "From the highest floor to the lowest; the last begins at 0.",
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "object",
                "required": ["id", "floor", "title"],
                "properties": {
                  "id": {"$ref": "#/$defs/name"},
                  "floor": {"type": "number", "minimum": 0, "maximum": 100},
                  "title": {"$ref": "#/$defs/text"}
                },
                "additionalProperties": false
              }
            },
            "caps": {
              "type": "object",
              "properties": {"bonus": {"type": "number", "minimum": 0}},
              "additionalProperties": false
            },
            "sections": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "title"],
                "properties": {
                  "id": {"$ref": "#/$defs/name"},
                  "title": {"$ref": "#/$defs/text"},
                  "weight": {"type": "number", "minimum": 0}
                },
                "additionalProperties": false
              }
            }
          },
          "additionalProperties": false
        },
        "phase": {
          "type": "object",
          "required": ["id", "title"],
          "properties": {
            "id": {"$ref": "#/$defs/label"},
            "title": {"$ref": "#/$defs/text"},
            "cues": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["detect"],
                "properties": {
                  "detect": {"$ref": "#/$defs/detector"},
                  "weight": {"type": "number", "minimum": 0, "maximum": 1000}
                },
                "additionalProperties": false
              }
            }
          },
          "additionalProperties": false
        },
        "style": {
          "type": "object",
          "required": ["id", "title", "detect"],
          "properties": {
            "id": {"$ref": "#/$defs/label"},
            "title": {"$ref": "#/$defs/text"},
            "detect": {"$ref": "#/$defs/detector"},
            "weight": {"type": "number", "minimum": 0, "maximum": 1000}
          },
          "additionalProperties": false
        },
        "label": {"type": "string", "pattern": "^[a-z][A-Za-z0-9]*(-[a-z0-9]+)*$", "maxLength": 64},
        "shares": {
          "description": "Criteria with their weights.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {"type": "number", "exclusiveMinimum": 0}
        },
        "join": {
          "type": "object",
          "required": ["label"],
          "properties": {
            "label": {"$ref": "#/$defs/name"},
            "role": {"enum": ["agent", "customer"]},
            "combine": {"enum": ["pattern-or-model", "pattern-and-model", "model", "pattern"]},
            "from": {"type": "number", "minimum": 0, "maximum": 1},
            "doubt-from": {"type": "number", "minimum": 0, "maximum": 1},
            "pattern-from": {"type": "number", "minimum": 0, "maximum": 1}
          },
          "additionalProperties": false
        }
    """#
}
