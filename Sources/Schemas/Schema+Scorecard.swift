extension Schema {
  static let scorecardText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:callgrade:scorecard:1",
      "title": "callgrade.scorecard/1",
      "description": "The result for one call. What is not known is null or left out.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "schema", "call", "pack", "health", "score", "sections", "criteria", "phases", "turns",
        "style", "serviceType", "coaching"
      ],
      "properties": {
        "schema": {"const": "callgrade.scorecard/1"},
        "call": {"$ref": "#/$defs/call"},
        "pack": {"$ref": "#/$defs/pack"},
        "health": {
          "description": "What is wrong with the transcript.",
          "type": "array",
          "items": {"$ref": "#/$defs/healthFinding"}
        },
        "score": {"$ref": "#/$defs/score"},
        "sections": {
          "description": "Subtotals in the pack's order.",
          "type": "array",
          "items": {"$ref": "#/$defs/section"}
        },
        "criteria": {
          "description": "One result for each criterion, in the pack's order.",
          "type": "array",
          "items": {"$ref": "#/$defs/criterion"}
        },
        "phases": {
          "description": "The phases of the conversation, in the order of turns.",
          "type": "array",
          "items": {"$ref": "#/$defs/phase"}
        },
        "turns": {
          "description": "What was recognised in each turn.",
          "type": "array",
          "items": {"$ref": "#/$defs/turn"}
        },
        "style": {"$ref": "#/$defs/style"},
        "serviceType": {"anyOf": [{"$ref": "#/$defs/serviceType"}, {"type": "null"}]},
        "coaching": {
          "description": "What a coach would say, in order of importance.",
          "type": "array",
          "items": {"$ref": "#/$defs/coachingNote"}
        },
        "engine": {"$ref": "#/$defs/engine"}
      },
      "$defs": {
        "call": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "source", "record", "format", "turns"],
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "source": {"description": "The file as the user named it.", "type": "string"},
            "record": {
              "description": "The record within the source, counted from 1.",
              "type": "integer",
              "minimum": 1
            },
            "format": {"description": "The format that it was read as.", "type": "string"},
            "language": {"type": ["string", "null"]},
            "agent": {"type": ["string", "null"]},
            "team": {"type": ["string", "null"]},
            "startedAt": {"type": ["string", "null"]},
            "duration": {
              "description": "Length in seconds.",
              "type": ["number", "null"],
              "minimum": 0
            },
            "turns": {"description": "How many turns it has.", "$ref": "#/$defs/index"}
          }
        },
        "pack": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "version", "digest"],
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "version": {"type": "string"},
            "digest": {
              "description": "Changes with anything in the pack.",
              "type": "string",
              "minLength": 1
            }
          }
        },
        "engine": {
          "description": "Which program and which learned labels graded the call.",
          "type": "object",
          "additionalProperties": false,
          "required": ["version", "model"],
          "properties": {
            "version": {"type": "string"},
            "model": {
              "description": "Null if patterns decided alone.",
              "type": ["object", "null"],
              "additionalProperties": false,
              "required": ["name", "digest"],
              "properties": {
                "name": {"type": "string"},
                "digest": {
                  "description": "Changes with anything in the model's file.",
                  "type": "string",
                  "minLength": 1
                }
              }
            }
          }
        },
        "healthFinding": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "detail"],
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "detail": {"type": "string"}
          }
        },
        "score": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "gradable", "earned", "applicable", "percent", "coverage", "band", "passed", "critical"
          ],
          "properties": {
            "gradable": {
              "description": "Whether the call could be scored.",
              "type": "boolean"
            },
            "earned": {"description": "Points earned.", "type": ["number", "null"]},
            "applicable": {
              "description": "Points at stake: the weight of what was met or missed.",
              "type": "number",
              "minimum": 0
            },
            "percent": {
              "description": "Earned of applicable, with one decimal.",
              "type": ["number", "null"],
              "minimum": 0,
              "maximum": 100
            },
            "coverage": {
              "description": "The share of the weight that was judged.",
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "band": {"description": "The id of the band.", "type": ["string", "null"]},
            "passed": {"type": ["boolean", "null"]},
            "critical": {
              "description": "The critical criteria that were missed.",
              "type": "array",
              "items": {"$ref": "#/$defs/id"}
            }
          },
          "if": {"properties": {"gradable": {"const": true}}},
          "then": {
            "properties": {
              "earned": {"type": "number"},
              "percent": {"type": "number"},
              "band": {"type": "string"},
              "passed": {"type": "boolean"}
            }
          },
          "else": {
            "properties": {
              "earned": {"type": "null"},
              "percent": {"type": "null"},
              "band": {"type": "null"},
              "passed": {"type": "null"}
            }
          }
        },
        "section": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "earned", "applicable"],
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "earned": {"type": "number"},
            "applicable": {"type": "number", "minimum": 0}
          }
        },
        "criterion": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "verdict", "points", "max", "basis", "confidence", "evidence"],
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "verdict": {"enum": ["met", "missed", "notApplicable", "notEvaluated"]},
            "points": {"description": "Points that it brought.", "type": "number"},
            "max": {"description": "Points at stake in this call.", "type": "number", "minimum": 0},
            "basis": {
              "description": "What the verdict rests on.",
              "enum": ["pattern", "model", "measure", "flow", "metadata", "none"]
            },
            "confidence": {"$ref": "#/$defs/share"},
            "evidence": {"type": "array", "items": {"$ref": "#/$defs/evidence"}},
            "reason": {
              "description": "Why it was not judged.",
              "type": ["string", "null"]
            }
          }
        },
        "evidence": {
          "type": "object",
          "additionalProperties": false,
          "required": ["turn", "start", "end", "quote"],
          "properties": {
            "turn": {"$ref": "#/$defs/index"},
            "start": {
              "description": "Unicode scalars from the start of the turn's original text.",
              "$ref": "#/$defs/index"
            },
            "end": {
              "description": "Just past the words; equal to start where something is missing.",
              "$ref": "#/$defs/index"
            },
            "quote": {"description": "The words, as the transcript has them.", "type": "string"}
          }
        },
        "phase": {
          "type": "object",
          "additionalProperties": false,
          "required": ["phase", "first", "last"],
          "properties": {
            "phase": {"$ref": "#/$defs/id"},
            "first": {"$ref": "#/$defs/index"},
            "last": {"$ref": "#/$defs/index"}
          }
        },
        "turn": {
          "type": "object",
          "additionalProperties": false,
          "required": ["index", "role", "labels"],
          "properties": {
            "index": {"$ref": "#/$defs/index"},
            "role": {"enum": ["agent", "customer", "system", "unknown"]},
            "style": {
              "description": "The conflict style of an agent's turn.",
              "type": ["string", "null"]
            },
            "confidence": {
              "description": "How sure the style is.",
              "type": ["number", "null"],
              "minimum": 0,
              "maximum": 1
            },
            "labels": {
              "description": "Behaviours and violations that the turn itself shows.",
              "type": "array",
              "items": {"$ref": "#/$defs/id"}
            }
          }
        },
        "style": {
          "type": "object",
          "additionalProperties": false,
          "required": ["dominant", "shares"],
          "properties": {
            "dominant": {"$ref": "#/$defs/id"},
            "shares": {
              "description": "Each style's share of the agent's turns.",
              "type": "object",
              "additionalProperties": {"$ref": "#/$defs/share"}
            }
          }
        },
        "serviceType": {
          "type": "object",
          "additionalProperties": false,
          "required": ["technical", "personal", "type"],
          "properties": {
            "technical": {"$ref": "#/$defs/share"},
            "personal": {"$ref": "#/$defs/share"},
            "type": {"enum": ["cold", "factory", "friendly", "quality"]}
          }
        },
        "coachingNote": {
          "type": "object",
          "additionalProperties": false,
          "required": ["criterion", "kind", "why", "say", "rewordings", "source"],
          "properties": {
            "criterion": {"$ref": "#/$defs/id"},
            "kind": {"enum": ["improve", "praise"]},
            "said": {"description": "The agent's own sentence.", "type": ["string", "null"]},
            "why": {"description": "Why it matters.", "type": "string"},
            "say": {"description": "What to say: the agent's own sentence in other words where rules know some.", "type": "string"},
            "rewordings": {
              "description": "The rules that reworded the agent's sentence; empty where the words are the pack's.",
              "type": "array", "items": {"$ref": "#/$defs/id"}
            },
            "source": {"description": "The document and heading.", "type": "string"}
          }
        },
        "id": {"type": "string", "minLength": 1},
        "index": {"type": "integer", "minimum": 0},
        "share": {"type": "number", "minimum": 0, "maximum": 1}
      }
    }

    """#
}
