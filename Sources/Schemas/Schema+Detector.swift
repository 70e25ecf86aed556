extension Schema {
  static let detectorText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:callgrade:detector:1",
      "title": "callgrade.detector/1",
      "description": "What a pack looks for: the value of detect, applies and label.",
      "$ref": "#/$defs/detector",
      "$defs": {
        "detector": {
          "description": "Where to look, and exactly one of the keys from phrases on.",
          "type": "object",
          "properties": {
            "role": {"enum": ["agent", "customer", "system", "anyone"]},
            "first-turns": {"type": "integer", "minimum": 1},
            "last-turns": {"type": "integer", "minimum": 1},
            "first-seconds": {"type": "number", "minimum": 0},
            "last-seconds": {"type": "number", "minimum": 0},
            "last-third": {"type": "boolean"},
            "phase": {
              "type": "array",
              "items": {"type": "string", "minLength": 1},
              "minItems": 1
            },
            "min": {"type": "integer", "minimum": 1},
            "max": {"type": "integer", "minimum": 1},
            "unless": {"type": "array", "items": {"$ref": "#/$defs/exemption"}},
            "phrases": {"$ref": "#/$defs/patterns"},
            "use": {"type": "string", "description": "The name of a detector of the pack."},
            "all": {"type": "array", "items": {"$ref": "#/$defs/detector"}, "minItems": 1},
            "any": {"type": "array", "items": {"$ref": "#/$defs/detector"}, "minItems": 1},
            "none": {"type": "array", "items": {"$ref": "#/$defs/detector"}, "minItems": 1},
            "at-least": {
              "type": "object",
              "required": ["count", "of"],
              "properties": {
                "count": {"type": "integer", "minimum": 1},
                "of": {"type": "array", "items": {"$ref": "#/$defs/detector"}, "minItems": 1}
              },
              "additionalProperties": false
            },
            "sequence": {"type": "array", "items": {"$ref": "#/$defs/detector"}, "minItems": 1},
            "response": {
              "type": "object",
              "required": ["when", "then"],
              "properties": {
                "when": {"$ref": "#/$defs/detector"},
                "then": {"$ref": "#/$defs/detector"},
                "turns": {"type": "integer", "minimum": 1},
                "seconds": {"type": "number", "minimum": 0},
                "every": {"type": "boolean"}
              },
              "additionalProperties": false
            },
            "before": {
              "type": "object",
              "required": ["find", "anchor"],
              "properties": {
                "find": {"$ref": "#/$defs/detector"},
                "anchor": {"$ref": "#/$defs/detector"}
              },
              "additionalProperties": false
            },
            "after": {
              "type": "object",
              "required": ["find", "anchor"],
              "properties": {
                "find": {"$ref": "#/$defs/detector"},
                "anchor": {"$ref": "#/$defs/detector"}
              },
              "additionalProperties": false
            },
            "around": {
              "type": "object",
              "required": ["find", "anchor"],
              "properties": {
                "find": {"$ref": "#/$defs/detector"},
                "anchor": {"$ref": "#/$defs/detector"},
                "turns": {"type": "integer", "minimum": 0}
              },
              "additionalProperties": false
            },
            "similarity": {
              "type": "object",
              "required": ["scripts"],
              "properties": {
                "scripts": {
                  "type": "array",
                  "items": {"type": "string", "minLength": 1},
                  "minItems": 1
                },
                "at-least": {"type": "number", "minimum": 0.1, "maximum": 1},
                "joined": {"type": "boolean"}
              },
              "additionalProperties": false
            },
            "repetition": {
              "type": "object",
              "properties": {
                "times": {"type": "integer", "minimum": 2},
                "shortest": {"type": "integer", "minimum": 1}
              },
              "additionalProperties": false
            },
            "consistency": {
              "type": "object",
              "properties": {
                "kinds": {
                  "type": "array",
                  "items": {
                    "enum": ["amount", "duration", "date", "time", "phone", "job-number"]
                  },
                  "minItems": 1
                }
              },
              "additionalProperties": false
            },
            "speech-rate": {
              "description": "Characters a minute.",
              "type": "object",
              "properties": {
                "per": {"enum": ["each", "average"]},
                "shortest": {"type": "number", "minimum": 0},
                "over": {"type": "number", "minimum": 0},
                "at-least": {"type": "number", "minimum": 0},
                "under": {"type": "number", "minimum": 0},
                "at-most": {"type": "number", "minimum": 0}
              },
              "additionalProperties": false,
              "anyOf": [
                {"required": ["over"]}, {"required": ["at-least"]}, {"required": ["under"]},
                {"required": ["at-most"]}
              ]
            },
            "response-time": {
              "description": "Seconds.",
              "type": "object",
              "properties": {
                "per": {"enum": ["each", "average"]},
                "over": {"type": "number", "minimum": 0},
                "at-least": {"type": "number", "minimum": 0},
                "under": {"type": "number", "minimum": 0},
                "at-most": {"type": "number", "minimum": 0}
              },
              "additionalProperties": false,
              "anyOf": [
                {"required": ["over"]}, {"required": ["at-least"]}, {"required": ["under"]},
                {"required": ["at-most"]}
              ]
            },
            "silence": {
              "description": "Seconds.",
              "type": "object",
              "properties": {
                "owed-by": {"enum": ["agent", "customer", "anyone"]},
                "holds": {"type": "boolean"},
                "over": {"type": "number", "minimum": 0},
                "at-least": {"type": "number", "minimum": 0},
                "under": {"type": "number", "minimum": 0},
                "at-most": {"type": "number", "minimum": 0}
              },
              "additionalProperties": false,
              "anyOf": [
                {"required": ["over"]}, {"required": ["at-least"]}, {"required": ["under"]},
                {"required": ["at-most"]}
              ]
            },
            "overlap": {
              "description": "A share of talk time, 0 to 1.",
              "type": "object",
              "properties": {
                "over": {"type": "number", "minimum": 0},
                "at-least": {"type": "number", "minimum": 0},
                "under": {"type": "number", "minimum": 0},
                "at-most": {"type": "number", "minimum": 0}
              },
              "additionalProperties": false,
              "anyOf": [
                {"required": ["over"]}, {"required": ["at-least"]}, {"required": ["under"]},
                {"required": ["at-most"]}
              ]
            },
            "hold": {
              "description": "Seconds.",
              "type": "object",
              "properties": {
                "over": {"type": "number", "minimum": 0},
                "at-least": {"type": "number", "minimum": 0},
                "under": {"type": "number", "minimum": 0},
                "at-most": {"type": "number", "minimum": 0}
              },
              "additionalProperties": false,
              "anyOf": [
                {"required": ["over"]}, {"required": ["at-least"]}, {"required": ["under"]},
                {"required": ["at-most"]}
              ]
            },
            "talk-share": {
              "description": "A share of talk time, 0 to 1.",
              "type": "object",
              "properties": {
                "by": {"enum": ["time", "length"]},
                "over": {"type": "number", "minimum": 0},
                "at-least": {"type": "number", "minimum": 0},
                "under": {"type": "number", "minimum": 0},
                "at-most": {"type": "number", "minimum": 0}
              },
              "additionalProperties": false,
              "anyOf": [
                {"required": ["over"]}, {"required": ["at-least"]}, {"required": ["under"]},
                {"required": ["at-most"]}
              ]
            },
            "call-length": {
              "description": "Seconds.",
              "type": "object",
              "properties": {
                "over": {"type": "number", "minimum": 0},
                "at-least": {"type": "number", "minimum": 0},
                "under": {"type": "number", "minimum": 0},
                "at-most": {"type": "number", "minimum": 0}
              },
              "additionalProperties": false,
              "anyOf": [
                {"required": ["over"]}, {"required": ["at-least"]}, {"required": ["under"]},
                {"required": ["at-most"]}
              ]
            },
            "answer-delay": {
              "description": "Seconds.",
              "type": "object",
              "properties": {
                "field": {
                  "oneOf": [
                    {"type": "string", "minLength": 1},
                    {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1}
                  ]
                },
                "over": {"type": "number", "minimum": 0},
                "at-least": {"type": "number", "minimum": 0},
                "under": {"type": "number", "minimum": 0},
                "at-most": {"type": "number", "minimum": 0}
              },
              "additionalProperties": false,
              "anyOf": [
                {"required": ["over"]}, {"required": ["at-least"]}, {"required": ["under"]},
                {"required": ["at-most"]}
              ]
            },
            "sentence-length": {
              "description": "Characters.",
              "type": "object",
              "properties": {
                "per": {"enum": ["each", "average"]},
                "over": {"type": "number", "minimum": 0},
                "at-least": {"type": "number", "minimum": 0},
                "under": {"type": "number", "minimum": 0},
                "at-most": {"type": "number", "minimum": 0}
              },
              "additionalProperties": false,
              "anyOf": [
                {"required": ["over"]}, {"required": ["at-least"]}, {"required": ["under"]},
                {"required": ["at-most"]}
              ]
            },
            "interruption": {
              "type": "object",
              "required": ["longer-than"],
              "properties": {
                "longer-than": {"type": "number", "minimum": 0},
                "excused-by": {"$ref": "#/$defs/patterns"},
                "by": {"enum": ["agent", "customer"]}
              },
              "additionalProperties": false
            },
            "questions": {"type": "integer", "minimum": 1, "maximum": 100},
            "question-form": {
              "type": "array",
              "items": {
                "enum": ["open", "closed", "leading", "choice", "rhetorical", "stacked"]
              },
              "minItems": 1
            },
            "funnel": {
              "type": "array",
              "items": {
                "enum": ["open", "closed", "leading", "choice", "rhetorical", "stacked"]
              },
              "minItems": 2,
              "uniqueItems": true
            },
            "address": {"enum": ["polite", "familiar", "slip", "name"]},
            "jargon": {
              "type": "object",
              "required": ["terms"],
              "properties": {
                "terms": {"$ref": "#/$defs/patterns"},
                "explained-by": {"$ref": "#/$defs/patterns"}
              },
              "additionalProperties": false
            },
            "entity": {
              "type": "object",
              "required": ["kind"],
              "properties": {
                "kind": {
                  "enum": [
                    "number", "phone", "amount", "date", "time", "duration", "identifier",
                    "job-number", "order-number"
                  ]
                },
                "min": {"type": "integer", "minimum": 1},
                "repeats": {"enum": ["agent", "customer"]},
                "over": {"type": "number", "minimum": 0},
                "at-least": {"type": "number", "minimum": 0},
                "under": {"type": "number", "minimum": 0},
                "at-most": {"type": "number", "minimum": 0}
              },
              "additionalProperties": false
            },
            "record": {
              "type": "object",
              "required": ["field"],
              "properties": {
                "field": {
                  "oneOf": [
                    {"type": "string", "minLength": 1},
                    {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1}
                  ]
                },
                "agrees": {
                  "enum": [
                    "wording", "number", "phone", "amount", "date", "time", "duration",
                    "identifier", "job-number", "order-number"
                  ]
                },
                "at-least": {"type": "number", "minimum": 0.1, "maximum": 1}
              },
              "additionalProperties": false
            },
            "metadata": {
              "type": "object",
              "required": ["field"],
              "properties": {
                "field": {
                  "oneOf": [
                    {"type": "string", "minLength": 1},
                    {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1}
                  ]
                },
                "is": {
                  "oneOf": [
                    {"type": "string", "minLength": 1},
                    {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1}
                  ]
                },
                "over": {"type": "number", "minimum": 0},
                "at-least": {"type": "number", "minimum": 0},
                "under": {"type": "number", "minimum": 0},
                "at-most": {"type": "number", "minimum": 0}
              },
              "additionalProperties": false
            },
            "flow": {
              "description": "The course of a scripted call; steps by their ids.",
              "oneOf": [
                {"enum": ["in-order", "right-branches"]},
                {
                  "type": "object",
                  "properties": {
                    "done": {"type": "string", "minLength": 1},
                    "due": {"type": "string", "minLength": 1},
                    "answered": {"type": "string", "minLength": 1},
                    "is": {"type": "array", "items": {"type": "string", "minLength": 1}}
                  },
                  "additionalProperties": false,
                  "oneOf": [
                    {"required": ["done"]}, {"required": ["due"]}, {"required": ["answered"]}
                  ]
                }
              ]
            },
            "call": {
              "type": "object",
              "properties": {
                "direction": {
                  "type": "array",
                  "items": {"enum": ["inbound", "outbound", "unknown"]}
                },
                "channel": {"type": "array", "items": {"enum": ["voice", "chat", "unknown"]}},
                "started": {
                  "type": "array",
                  "items": {
                    "type": "string",
                    "pattern": "^[0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2}$"
                  }
                }
              },
              "additionalProperties": false,
              "minProperties": 1
            },
            "unobservable": {
              "enum": [
                "nonverbal", "needs-audio", "needs-timing", "needs-record", "needs-history",
                "second-hand", "interpretive"
              ]
            }
          },
          "additionalProperties": false,
          "oneOf": [
            {"required": ["phrases"]}, {"required": ["use"]}, {"required": ["all"]},
            {"required": ["any"]}, {"required": ["none"]}, {"required": ["at-least"]},
            {"required": ["sequence"]}, {"required": ["response"]}, {"required": ["before"]},
            {"required": ["after"]}, {"required": ["around"]}, {"required": ["similarity"]},
            {"required": ["repetition"]}, {"required": ["consistency"]},
            {"required": ["speech-rate"]}, {"required": ["response-time"]},
            {"required": ["silence"]}, {"required": ["overlap"]}, {"required": ["hold"]},
            {"required": ["talk-share"]}, {"required": ["call-length"]},
            {"required": ["answer-delay"]}, {"required": ["sentence-length"]},
            {"required": ["interruption"]}, {"required": ["questions"]},
            {"required": ["question-form"]}, {"required": ["funnel"]},
            {"required": ["address"]}, {"required": ["jargon"]}, {"required": ["entity"]},
            {"required": ["record"]}, {"required": ["metadata"]}, {"required": ["call"]},
            {"required": ["flow"]},
            {"required": ["unobservable"]}
          ]
        },
        "exemption": {
          "description": "Why a hit does not count; every stated condition must hold.",
          "type": "object",
          "required": ["id"],
          "properties": {
            "id": {"type": "string"},
            "covered-by": {"$ref": "#/$defs/patterns"},
            "preceded-by": {"$ref": "#/$defs/patterns"},
            "followed-by": {"$ref": "#/$defs/patterns"},
            "in-sentence": {"$ref": "#/$defs/patterns"},
            "in-turn": {"$ref": "#/$defs/patterns"},
            "also-in-turn": {"$ref": "#/$defs/patterns"},
            "previous-turn": {"$ref": "#/$defs/patterns"},
            "next-turn": {"$ref": "#/$defs/patterns"},
            "quoted": {"type": "boolean"},
            "question": {"type": "boolean"},
            "examples": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "excused": {"type": "string", "description": "A mini-call, a turn a line."},
                  "counts": {"type": "string", "description": "A mini-call, a turn a line."}
                },
                "additionalProperties": false,
                "minProperties": 1,
                "maxProperties": 1
              }
            }
          },
          "additionalProperties": false,
          "minProperties": 2
        },
        "patterns": {
          "description": "Words to look for, any of them.",
          "type": "array",
          "items": {"type": "string", "minLength": 1},
          "minItems": 1
        }
      }
    }

    """#
}
