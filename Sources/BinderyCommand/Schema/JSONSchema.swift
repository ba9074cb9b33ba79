import YAMLReader

/// Translates shapes to JSON Schema (draft 2020-12).
///
/// A schema accepts everything that the reader accepts, as seen by tools that read YAML 1.2: they
/// may take an unquoted text for a number, and a key without a value is null.
enum JSONSchema {
  /// The members of the schema for a shape.
  static func members(of shape: YAMLShape) -> [String: JSONValue] {
    switch shape {
    case .text(let form): text(form: form)
    case .integer:
      [
        "anyOf": [
          ["type": "integer", "minimum": .integer(0)], ["type": "string", "pattern": "^[0-9]+$"],
        ]
      ]
    case .number:
      ["anyOf": [["type": "number"], ["type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$"]]]
    case .boolean: ["type": "boolean"]
    case .choice(let words): ["enum": .array(words.map(JSONValue.string))]
    case .list(let element): ["type": "array", "items": .object(members(of: element))]
    case .object(let keys): object(keys)
    case .dictionary(let value):
      ["type": "object", "additionalProperties": .object(members(of: value))]
    case .either(let shapes):
      // An empty choice of shapes is a value that another reader reads later: the sections of an
      // edition.
      shapes.isEmpty
        ? ["$ref": "#/$defs/section"] : ["anyOf": .array(shapes.map { .object(members(of: $0)) })]
    }
  }

  private static func text(form: String?) -> [String: JSONValue] {
    let unit = "[0-9]{4}(-(Q[1-4]|[0-9]{2}(-[0-9]{2})?))?"
    let minute = "[T ][0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})"
    return switch form {
    case "date": ["type": ["string", "integer"], "pattern": .string("^\(unit)(/\(unit))?$")]
    case "day or time":
      ["type": "string", "pattern": .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}(\(minute))?$")]
    case "address": ["type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:"]
    case "color": ["type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"]
    default: ["type": ["string", "number", "boolean"]]
    }
  }

  private static func object(_ keys: [YAMLKey]) -> [String: JSONValue] {
    var properties: [String: JSONValue] = [:]
    for key in keys { properties[key.name] = property(key) }
    let required = keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    var members: [String: JSONValue] = [
      "type": "object", "properties": .object(properties),
      "additionalProperties": .boolean(false),
    ]
    if !required.isEmpty { members["required"] = .array(required) }
    return members
  }

  private static func property(_ key: YAMLKey) -> JSONValue {
    var members = members(of: key.shape)
    // A key without a value counts as absent, unless it is required.
    if !key.isRequired {
      members = ["anyOf": [.object(members), ["type": "null"]]]
    }
    members["description"] = .string(key.summary)
    return .object(members)
  }
}
