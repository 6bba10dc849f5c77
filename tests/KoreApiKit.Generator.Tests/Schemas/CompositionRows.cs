namespace KoreApiKit.Generator.Tests.Schemas;

/// <summary>allOf, oneOf, anyOf and types that are lists.</summary>
internal static class CompositionRows
{
    public static SchemaRow[] All { get; } =
    [
        new(
            "AllOfParts",
            """
            AllOfParts:
              description: Parts, a nested allOf, and siblings.
              type: object
              required: [own]
              properties: { own: { type: string }, shared: { maxLength: 5 } }
              allOf:
                - $ref: '#/components/schemas/AllOfBase'
                - allOf: [{ properties: { deep: { type: integer } } }, { required: [deep] }]
            AllOfBase: { type: object, required: [id], properties: { id: { type: string, format: uuid }, shared: { type: string, minLength: 2 } } }
            """,
            new("AllOfParts", """{"own":"a","shared":"abc","deep":1,"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff"}"""),
            new("AllOfParts", """{"own":"a","shared":"abcdef","deep":1,"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff"}""", "/shared maxLength"),
            new("AllOfParts", """{"own":"a","shared":"a","deep":1,"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff"}""", "/shared minLength"),
            new("AllOfParts", """{"own":"a","id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff"}""", "'deep' is missing")),
        new(
            "Mapped",
            """
            Mapped:
              description: A discriminator with values by name and by reference, and one that follows from the schema's name.
              oneOf: [{ $ref: '#/components/schemas/MappedCat' }, { $ref: '#/components/schemas/MappedDog' }, { $ref: '#/components/schemas/MappedBird' }]
              discriminator: { propertyName: kind, mapping: { cat: MappedCat, dog: '#/components/schemas/MappedDog', hound: '#/components/schemas/MappedDog' } }
            MappedCat: { type: object, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer } } }
            MappedDog: { type: object, required: [kind, bark], properties: { kind: { type: string }, bark: { type: boolean } } }
            MappedBird: { type: object, required: [kind], properties: { kind: { type: string } } }
            """,
            new("Mapped", """{"kind":"cat","lives":9}"""),
            new("Mapped", """{"kind":"hound","bark":true}"""),
            new("Mapped", """{"kind":"MappedBird"}"""),
            new("Mapped", """{"kind":"fish","fins":2}"""),
            new("Mapped", """{"kind":"cat"}""", "'lives' is missing")),
        new(
            "Inherited",
            """
            Inherited:
              description: A plain object with a discriminator, which others extend.
              type: object
              required: [type]
              properties: { type: { type: string }, name: { type: string, maxLength: 3 } }
              discriminator: { propertyName: type, mapping: { first: '#/components/schemas/InheritedFirst' } }
            InheritedFirst: { allOf: [{ $ref: '#/components/schemas/Inherited' }, { type: object, required: [one], properties: { one: { type: integer } } }] }
            InheritedSecond: { allOf: [{ $ref: '#/components/schemas/Inherited' }], properties: { two: { type: integer } } }
            """,
            new("Inherited", """{"type":"first","one":1,"name":"abc"}"""),
            new("Inherited", """{"type":"InheritedSecond","two":2,"name":"abcd"}""", "/name maxLength"),
            new("InheritedFirst", """{"type":"first","one":1}"""),
            new("Inherited", """{"type":"third","more":[]}""")),
        new(
            "Nested",
            """
            Nested:
              description: Unions in a union.
              oneOf: [{ $ref: '#/components/schemas/NestedScalar' }, { $ref: '#/components/schemas/NestedObject' }, { type: array, items: { $ref: '#/components/schemas/Nested' } }]
            NestedScalar: { anyOf: [{ type: string, maxLength: 3 }, { type: boolean }] }
            NestedObject: { oneOf: [{ $ref: '#/components/schemas/NestedA' }, { $ref: '#/components/schemas/NestedB' }] }
            NestedA: { type: object, required: [a], properties: { a: { type: string } } }
            NestedB: { type: object, required: [b], properties: { b: { type: string } } }
            """,
            new("Nested", "\"abc\""),
            new("Nested", "\"abcd\"", " maxLength"),
            new("Nested", "true"),
            new("Nested", """[{"a":"1"},[{"b":"2"}],"abcd"]""", "/2 maxLength"),
            new("Nested", """{"b":"1"}"""),
            new("Nested", "5")),
        new(
            "Primitives",
            """
            Primitives:
              description: Primitives, a list and null.
              type: object
              additionalProperties: false
              required: [some]
              properties:
                some: { oneOf: [{ type: string, minLength: 2 }, { type: integer, minimum: 1 }, { type: boolean }, { type: array, items: { type: number } }, { type: 'null' }] }
            """,
            new("Primitives", """{"some":null}"""),
            new("Primitives", """{"some":[1.5,2]}"""),
            new("Primitives", """{"some":"a"}""", "/some minLength"),
            new("Primitives", """{"some":0}""", "/some minimum"),
            new("Primitives", """{"some":true}"""),
            new("Primitives", """{"some":{"x":1}}""")),
        new(
            "NullableReference",
            """
            NullableReference:
              description: A reference or null.
              type: object
              additionalProperties: false
              required: [must]
              properties:
                must: { oneOf: [{ $ref: '#/components/schemas/NestedA' }, { type: 'null' }] }
                may: { anyOf: [{ $ref: '#/components/schemas/NestedA' }, { type: 'null' }] }
            """,
            new("NullableReference", """{"must":null}"""),
            new("NullableReference", """{"must":{"a":"1"},"may":{"a":"2"}}"""),
            new("NullableReference", "{}", "'must' is missing")),
        new(
            "TypeList",
            """
            TypeList:
              description: Several types in one schema, each with its own limits.
              type: object
              additionalProperties: false
              properties:
                id: { type: [integer, string], minimum: 1, minLength: 2 }
                any: { type: [object, array, 'null'], properties: { a: { type: string } }, items: { type: integer }, maxItems: 1 }
            """,
            new("TypeList", """{"id":1}"""),
            new("TypeList", """{"id":"a"}""", "/id minLength"),
            new("TypeList", """{"id":0}""", "/id minimum"),
            new("TypeList", """{"any":{"a":"1"}}"""),
            new("TypeList", """{"any":[1,2]}""", "/any maxItems")),
        new(
            "TwoChoices",
            """
            TwoChoices:
              description: A oneOf and an anyOf. The cases are those of both.
              type: object
              required: [id]
              properties: { id: { type: string } }
              oneOf: [{ $ref: '#/components/schemas/NestedA' }, { $ref: '#/components/schemas/NestedB' }]
              anyOf: [{ required: [c], properties: { c: { type: integer } } }, { required: [d], properties: { d: { type: integer } } }]
            """,
            new("TwoChoices", """{"id":"1","a":"1","c":1}"""),
            new("TwoChoices", """{"id":"1","b":"1","d":1}"""),
            new("TwoChoices", """{"id":"1","b":"1"}"""),
            new("TwoChoices", """{"id":"1","b":"1","d":"1"}""", "expected a number")),
        new(
            "AllOfChoices",
            """
            AllOfChoices:
              description: An allOf whose parts are choices themselves.
              allOf:
                - oneOf: [{ $ref: '#/components/schemas/NestedA' }, { $ref: '#/components/schemas/NestedB' }]
                - anyOf: [{ required: [c] }, { required: [d] }]
                - { type: object, properties: { e: { type: integer } } }
            """,
            new("AllOfChoices", """{"a":"1","c":1,"e":2}"""),
            new("AllOfChoices", """{"b":"1","d":1}"""),
            new("AllOfChoices", """{"b":"1"}""", " anyOf")),
        new(
            "Conditions",
            """
            Conditions:
              description: A choice that only restricts members, not, if, and dependent schemas.
              type: object
              additionalProperties: false
              properties: { email: { type: string }, phone: { type: string }, country: { type: string }, zip: { type: string }, vat: { type: string } }
              oneOf: [{ required: [email] }, { required: [phone] }]
              not: { required: [zip, vat] }
              if: { required: [country], properties: { country: { const: DE } } }
              then: { properties: { zip: { pattern: '^\d{5}$' } } }
              else: { properties: { zip: { maxLength: 8 } } }
              dependentSchemas: { vat: { required: [country] } }
            """,
            new("Conditions", """{"email":"a","country":"DE","zip":"12345"}"""),
            new("Conditions", """{"email":"a","phone":"b"}""", " oneOf"),
            new("Conditions", "{}", " oneOf"),
            new("Conditions", """{"email":"a","country":"DE","zip":"1234"}""", "/zip pattern"),
            new("Conditions", """{"email":"a","zip":"123456789"}""", "/zip maxLength"),
            new("Conditions", """{"email":"a","vat":"1"}""", " required"),
            new("Conditions", """{"email":"a","vat":"1","country":"FR","zip":"1"}""", " not")),
        new(
            "Unevaluated",
            """
            Unevaluated:
              description: What is left over, where conditions declare members too.
              type: object
              properties: { kind: { type: string } }
              if: { properties: { kind: { const: a } } }
              then: { properties: { more: { type: integer } } }
              unevaluatedProperties: false
            """,
            new("Unevaluated", """{"kind":"a","more":1}"""),
            new("Unevaluated", """{"kind":"a","more":"1"}""", "/more type"),
            new("Unevaluated", """{"kind":"b","more":1}""", "/more unevaluatedProperties")),
    ];
}
