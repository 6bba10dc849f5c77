namespace KoreApiKit.Generator.Tests.Schemas;

/// <summary>Objects, lists, enums, constants, formats and names.</summary>
internal static class ValueRows
{
    public static SchemaRow[] All { get; } =
    [
        new(
            "Presences",
            """
            Presences:
              description: Required, optional and null in all combinations.
              type: object
              required: [a, b]
              properties: { a: { type: string }, b: { type: [string, 'null'] }, c: { type: integer }, d: { type: [integer, 'null'], readOnly: true }, e: { type: boolean, default: true }, f: { type: string, deprecated: true } }
            """,
            new("Presences", """{"a":"1","b":null,"c":3,"e":false,"f":"x","more":{"kept":[1]}}"""),
            new("Presences", """{"a":"1"}""", "'b' is missing"),
            new("Presences", """{"a":null,"b":null}""", "expected a string")),
        new(
            "Enums",
            """
            Enums:
              description: Enums of each kind.
              type: object
              additionalProperties: false
              properties:
                text: { type: string, enum: [ready, on-hold, '', '+1', '-1', Value, ready, class, 'ä ö'], maxLength: 9 }
                number: { type: integer, enum: [1, 5, -3, 5], minimum: 0, maximum: 10 }
                orNull: { enum: [a, b, null] }
                mixed: { enum: [1, a, true] }
                fractions: { type: number, enum: [0.5, 1] }
                flag: { type: boolean, enum: [true] }
            """,
            new("Enums", """{"text":"on-hold","number":5,"orNull":"b","mixed":"a","fractions":0.5,"flag":true}"""),
            new("Enums", """{"text":"brand-new","number":7,"orNull":"c"}"""),
            new("Enums", """{"text":"much-too-long","number":-3}""", "/text maxLength|/number minimum"),
            new("Enums", """{"mixed":2,"fractions":0.75}""", "/mixed enum|/fractions enum"),
            new("Enums", """{"flag":false}""", "expected the constant")),
        new(
            "Constants",
            """
            Constants:
              description: Constants of each kind, required, optional and in a list.
              type: object
              additionalProperties: false
              required: [text, whole, fraction, flag, nothing, object, list]
              properties:
                text: { const: a }
                whole: { const: 7 }
                fraction: { const: 1.5 }
                flag: { const: false }
                nothing: { const: null }
                object: { const: { a: [1] } }
                list: { const: [1, b] }
                maybe: { const: m }
                items: { type: array, items: { const: i } }
                counts: { type: array, items: { const: 2 } }
            """,
            new("Constants", """{"text":"a","whole":7,"fraction":1.5,"flag":false,"nothing":null,"object":{"a":[1]},"list":[1,"b"],"maybe":"m","items":["i"],"counts":[2]}"""),
            new("Constants", """{"text":"b"}""", "expected the constant \"a\""),
            new("Constants", """{"text":"a","whole":7,"fraction":1.5,"flag":false,"nothing":null,"object":{"a":[1]},"list":[1,"b"],"items":["j"],"counts":[3]}""", "/items/0 const|/counts/0 const"),
            new("Constants", """{"text":"a","whole":7,"fraction":1.5,"flag":false,"nothing":1,"object":{"a":[1]},"list":[1,"b"]}""", "expected the constant null"),
            new("Constants", """{"text":"a","whole":7,"fraction":1.5,"flag":false,"nothing":null,"object":{"a":[2]},"list":[1,"b"]}""", "expected the constant {\"a\":[1]}")),
        new(
            "Others",
            """
            Others:
              description: Additional properties beside properties.
              type: object
              additionalProperties: false
              properties:
                open: { type: object, properties: { a: { type: string } }, additionalProperties: true }
                typed: { type: object, properties: { a: { type: string } }, additionalProperties: { type: integer, minimum: 0 } }
                closed: { type: object, properties: { a: { type: string } }, additionalProperties: false }
                limited: { type: object, properties: { a: { type: string } }, minProperties: 2, maxProperties: 3, dependentRequired: { a: [b] }, propertyNames: { maxLength: 3 } }
                lacking: { type: object, properties: { a: { type: string } }, required: [z] }
                forbidding: { type: object, properties: { a: { type: string }, b: false } }
                mixed: { type: object, properties: { a: { type: string } }, additionalProperties: { enum: [1, x] } }
            """,
            new("Others", """{"open":{"a":"1","b":[true]},"typed":{"a":"1","b":2},"closed":{"a":"1"}}"""),
            new("Others", """{"typed":{"b":-1}}""", "/typed/b minimum"),
            new("Others", """{"limited":{"a":"1"}}""", "/limited minProperties|/limited dependentRequired"),
            new("Others", """{"limited":{"a":"1","b":1,"long":2}}""", "/limited/long propertyNames"),
            new("Others", """{"lacking":{"a":"1"}}""", "/lacking required"),
            new("Others", """{"lacking":{"a":"1","z":0}}"""),
            new("Others", """{"forbidding":{"b":1}}""", "/forbidding/b false"),
            new("Others", """{"mixed":{"b":1,"c":"x"}}"""),
            new("Others", """{"mixed":{"b":2}}""", "/mixed/b enum")),
        new(
            "Patterns",
            """
            Patterns:
              description: Members by pattern.
              type: object
              additionalProperties: false
              properties:
                alone: { type: object, patternProperties: { '^.*$': { type: integer, maximum: 9 } } }
                closed: { type: object, properties: { id: { type: string } }, patternProperties: { ^x-: { type: boolean } }, additionalProperties: false }
                several: { type: object, patternProperties: { ^s: { type: string }, ^n: { type: number } }, additionalProperties: false }
                open: { type: object, properties: { id: { type: string } }, patternProperties: { ^x-: { type: boolean } } }
            """,
            new("Patterns", """{"alone":{"a":1},"closed":{"id":"1","x-a":true},"several":{"s":"1","n":2},"open":{"x-a":true,"y":[]}}"""),
            new("Patterns", """{"alone":{"a":10}}""", "/alone/a maximum"),
            new("Patterns", """{"closed":{"y":true}}""", "/closed/y additionalProperties"),
            new("Patterns", """{"several":{"s":1}}""", "/several/s type"),
            new("Patterns", """{"open":{"x-a":1}}""", "/open/x-a type")),
        new(
            "Lists",
            """
            Lists:
              description: Lists, and items by place.
              type: object
              additionalProperties: false
              properties:
                plain: { type: array, items: { type: string, maxLength: 2 }, minItems: 1, maxItems: 3, uniqueItems: true }
                point: { type: array, prefixItems: [{ type: number, minimum: 0 }, { type: number }], minItems: 2, maxItems: 2 }
                pair: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false }
                rest: { type: array, prefixItems: [{ type: string }], items: { type: integer } }
                tail: { type: array, prefixItems: [{ type: string }] }
                some: { type: array, items: { type: integer }, contains: { minimum: 5 }, minContains: 1, maxContains: 2 }
                objects: { type: array, items: { type: object, properties: { a: { type: integer } } }, uniqueItems: true }
            """,
            new("Lists", """{"plain":["a"],"point":[1,-2.5],"pair":["a",1],"rest":["a",1,2],"tail":["a",{},null],"some":[1,5]}"""),
            new("Lists", """{"plain":[]}""", "/plain minItems"),
            new("Lists", """{"point":[-1,0]}""", "/point/0 minimum"),
            new("Lists", """{"point":[1]}""", "/point minItems"),
            new("Lists", """{"pair":[1,"a"]}""", "/pair/0 type|/pair/1 type"),
            new("Lists", """{"rest":["a","b"]}""", "/rest/1 type"),
            new("Lists", """{"tail":[1]}""", "/tail/0 type"),
            new("Lists", """{"some":[1]}""", "/some minContains"),
            new("Lists", """{"some":[5,6,7]}""", "/some maxContains"),
            new("Lists", """{"objects":[{"a":1},{"a":1}]}""", "/objects uniqueItems")),
        new(
            "Formats",
            """
            Formats:
              description: Every format with a type.
              type: object
              additionalProperties: false
              properties:
                int32: { type: integer, format: int32 }
                int64: { type: integer, format: int64 }
                float: { type: number, format: float }
                double: { type: number, format: double }
                decimal: { type: number, format: decimal }
                moment: { type: string, format: date-time, pattern: Z$ }
                date: { type: string, format: date }
                time: { type: string, format: time }
                duration: { type: string, format: duration }
                uuid: { type: string, format: uuid, minLength: 36 }
                uri: { type: string, format: uri }
                byte: { type: string, format: byte, maxLength: 8 }
                binary: { type: string, format: binary }
                email: { type: string, format: email }
            """,
            new("Formats", """{"int32":-5,"int64":9007199254740993,"float":1.5,"double":1e300,"decimal":12345678901234567890.123456789,"moment":"2025-06-27T10:00:00Z","date":"2025-06-27","time":"09:30:00","duration":"P1DT2H","uuid":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","uri":"https://example.com/a?b","byte":"AQID","binary":"AQID","email":"a"}"""),
            new("Formats", """{"moment":"2025-06-27T10:00:00+02:00"}""", "/moment pattern"),
            new("Formats", """{"byte":"AQIDBAUGBwg="}""", "/byte maxLength"),
            new("Formats", """{"int32":3000000000}""", "expected an integer of 32 bits")),
        new(
            "Names",
            """
            Names:
              description: Names that C# has for other things.
              type: object
              additionalProperties: false
              properties:
                class: { type: string }
                1st: { type: string }
                '+1': { type: string }
                '-1': { type: string }
                '': { type: string }
                straße: { type: string }
                名前: { type: string }
                '😀': { type: string }
                Names: { type: string }
                first-name: { type: string }
                firstName: { type: string }
                first_name: { type: string }
                equals: { type: string }
                GetHashCode: { type: string }
                getType: { type: string }
                toString: { type: string }
                memberwiseClone: { type: string }
                equalityContract: { type: string }
                printMembers: { type: string }
                validate: { type: string }
                writeJson: { type: string }
                additionalProperties: { type: string }
                value: { type: string }
                collector: { type: string }
                "quote\"\\\n": { type: string }
            """,
            new("Names", """{"class":"1","1st":"2","+1":"3","-1":"4","":"5","straße":"6","名前":"7","😀":"8","Names":"9","first-name":"10","firstName":"11","first_name":"12"}"""),
            new("Names", """{"equals":"1","GetHashCode":"2","getType":"3","toString":"4","memberwiseClone":"5","equalityContract":"6","printMembers":"7","validate":"8","writeJson":"9","additionalProperties":"10","value":"11","collector":"12","quote\"\\\n":"13"}""")),
        new(
            "Secret",
            """
            Secret:
              description: What ToString does not show.
              type: object
              required: [name, password]
              properties:
                name: { type: string }
                password: { type: string, format: password }
                token: { type: string, writeOnly: true }
                old: { type: array, items: { type: string, format: password } }
                tags: { type: array, items: { type: string } }
                picture: { type: string, format: byte }
                inner: { $ref: '#/components/schemas/Secret' }
                some: { oneOf: [{ type: string, format: password }, { type: array, items: { type: integer } }] }
            """,
            new SchemaSample("Secret", """{"name":"a","password":"p","token":"t","old":["q"],"tags":["x"],"picture":"AQID","some":"s"}""")),
    ];
}
