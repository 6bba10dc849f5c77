namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>Bodies of JSON with matchers on single values and collections.</summary>
internal static class JsonCases
{
    private static readonly string[] Values =
    [
        """{"a":2}""", """{"a":2.0}""", """{"a":"2"}""", """{"a":null}""", "{}", """{"a":{}}""", """{"a":[2]}""", """{"a":1e2}""",
        """{"a":true}""", """{"a":"true"}""", """{"a":""}""", """{"a":[]}""", """{"a":-1}""", """{"a":99999999999999999999}""", """{"a":{"b":1}}""",
    ];

    internal static CaseTable Scalars(this CaseTable table)
    {
        foreach (string matcher in (string[])["integer", "decimal", "number", "boolean", "null", "type", "equality", "notEmpty", "semver", "values"])
        {
            table.Json($"{matcher} on a value", """{"a":1}""", $$"""{"$.a":[{"match":"{{matcher}}"}]}""", Values);
        }

        return table
            .Json("no rule", """{"a":1}""", null, """{"a":1}""", """{"a":1.0}""", """{"a":1,"b":2}""", """{"a":"1"}""", "[]", "1", "{", "")
            .Json("no rule, decimal", """{"a":1.5}""", null, """{"a":1.50}""", """{"a":15e-1}""", """{"a":1.6}""")
            .Json("no rule, text", "\"x\"", null, "\"x\"", "\"y\"", "1")
            .Json("regex", """{"a":"ab"}""", """{"$.a":[{"match":"regex","regex":"a|ab"}]}""", """{"a":"a"}""", """{"a":"ab"}""", """{"a":"b"}""", """{"a":"ba"}""")
            .Json("regex, anchored", """{"a":"ab"}""", """{"$.a":[{"match":"regex","regex":"^(a|ab)$"}]}""", """{"a":"ab"}""", """{"a":"a\nb"}""", """{"a":"a\n"}""", """{"a":" a"}""")
            .Json("regex on others", """{"a":1}""", """{"$.a":[{"match":"regex","regex":"\\d+(\\.\\d)?|true|null|\\{.*\\}|\\[.*\\]"}]}""", Values)
            .Json("regex, unicode", """{"a":"é"}""", """{"$.a":[{"match":"regex","regex":"\\w+"}]}""", """{"a":"éß"}""", """{"a":"e-"}""", """{"a":"😀"}""")
            .Json("regex, look-ahead", """{"a":"ab"}""", """{"$.a":[{"match":"regex","regex":"a(?=b)b"}]}""", """{"a":"ab"}""", """{"a":"ac"}""")
            .Json("regex, digits", """{"a":"1"}""", """{"$.a":[{"match":"regex","regex":"\\d{2}"}]}""", """{"a":"12"}""", """{"a":"1"}""", """{"a":"123"}""", """{"a":"٣٤"}""")
            .Json("regex, invalid", """{"a":"ab"}""", """{"$.a":[{"match":"regex","regex":"("}]}""", """{"a":"ab"}""")
            .Json("include", """{"a":"xay"}""", """{"$.a":[{"match":"include","value":"a"}]}""", """{"a":"a"}""", """{"a":"b"}""", """{"a":{"a":1}}""", """{"a":false}""", """{"a":["a"]}""")
            .Json("semver", """{"a":"1.2.3"}""", """{"$.a":[{"match":"semver"}]}""", """{"a":"1.0.0-rc.1+5"}""", """{"a":"01.0.0"}""", """{"a":"1.0"}""", """{"a":"1.0.0-01"}""", """{"a":"v1.0.0"}""")
            .Json("and", """{"a":"ab"}""", """{"$.a":[{"match":"type"},{"match":"regex","regex":"a.*"}]}""", """{"a":"ac"}""", """{"a":"c"}""", """{"a":1}""")
            .Json("or", """{"a":"ab"}""", """{"$.a":{"combine":"OR","matchers":[{"match":"null"},{"match":"type"}]}}""", """{"a":"c"}""", """{"a":null}""", """{"a":1}""")
            .Json("or, object", """{"a":{"b":1}}""", """{"$.a":{"combine":"OR","matchers":[{"match":"null"},{"match":"type"}]}}""", """{"a":{"b":2}}""", """{"a":null}""", """{"a":{}}""")
            .Json("or, array", """{"a":[1]}""", """{"$.a":{"combine":"OR","matchers":[{"match":"null"},{"match":"type"}]}}""", """{"a":[2,3]}""", """{"a":null}""", """{"a":["x"]}""");
    }

    internal static CaseTable Dates(this CaseTable table) => table
        .Json("date", """{"a":"2000-01-01"}""", """{"$.a":[{"match":"date","format":"yyyy-MM-dd"}]}""", """{"a":"2024-02-31"}""", """{"a":"2024-13-01"}""", """{"a":"24-1-1"}""", """{"a":"2024-01-01T"}""", """{"a":20240101}""", """{"a":null}""")
        .Json("date, days of months", """{"a":"x"}""", """{"$.a":[{"match":"date","format":"yyyy-MM-dd"}]}""", """{"a":"2023-02-29"}""", """{"a":"2024-02-29"}""", """{"a":"2023-04-31"}""", """{"a":"23-02-29"}""", """{"a":"0000-02-29"}""", """{"a":"1900-02-29"}""")
        .Json("date, no year", """{"a":"x"}""", """{"$.a":[{"match":"date","format":"MM-dd"}]}""", """{"a":"02-29"}""", """{"a":"02-30"}""", """{"a":"04-31"}""")
        .Json("date, short year", """{"a":"x"}""", """{"$.a":[{"match":"date","format":"yy-MM-dd"}]}""", """{"a":"23-02-29"}""", """{"a":"24-02-30"}""", """{"a":"24-02-29"}""")
        .Json("date, name of the month", """{"a":"x"}""", """{"$.a":[{"match":"date","format":"d MMM yyyy"}]}""", """{"a":"30 Feb 2023"}""", """{"a":"28 feb 2023"}""", """{"a":"29 Feb 2023"}""")
        .Json("date, weekday", """{"a":"x"}""", """{"$.a":[{"match":"date","format":"EEEE dd/MM/uuuu"}]}""", """{"a":"Monday 02/01/2024"}""", """{"a":"Tuesday 02/01/2024"}""", """{"a":"Tuesday 31/06/2024"}""")
        .Json("date, no format", """{"a":"2000-01-01"}""", """{"$.a":[{"match":"date"}]}""", """{"a":"2024-02-03"}""", """{"a":"x"}""")
        .Json("time", """{"a":"12:00"}""", """{"$.a":[{"match":"time","format":"HH:mm"}]}""", """{"a":"23:59"}""", """{"a":"24:00"}""", """{"a":"1:5"}""", """{"a":"12:00:00"}""")
        .Json("time, no format", """{"a":"12:00:00"}""", """{"$.a":[{"match":"time"}]}""", """{"a":"23:59:60"}""", """{"a":"T1"}""")
        .Json("time, half days", """{"a":"9:00 AM"}""", """{"$.a":[{"match":"time","format":"h:mm a"}]}""", """{"a":"12:30 pm"}""", """{"a":"0:30 AM"}""", """{"a":"9:00"}""")
        .Json("datetime", """{"a":"x"}""", """{"$.a":[{"match":"datetime","format":"yyyy-MM-dd'T'HH:mm:ss.SSSXXX"}]}""", """{"a":"2024-01-01T10:00:00.123Z"}""", """{"a":"2024-01-01T10:00:00.1+01:00"}""", """{"a":"2024-01-01T10:00:00.123+0100"}""", """{"a":"2024-01-01T10:00:00Z"}""", """{"a":"2024-01-01T10:00:00.123456Z"}""")
        .Json("datetime, no format", """{"a":"x"}""", """{"$.a":[{"match":"datetime"}]}""", """{"a":"2024-01-01T10:00:00Z"}""", """{"a":"2024-01-01T10:00:00+11:30"}""", """{"a":"2024-01-01T10:00:00+12:00"}""", """{"a":"2024-01-01T10:00:00"}""")
        .Json("datetime, names", """{"a":"x"}""", """{"$.a":[{"match":"datetime","format":"EEE, d MMM yyyy HH:mm:ss Z"}]}""", """{"a":"Wed, 4 Jul 2001 12:08:56 -0700"}""", """{"a":"wed, 4 jul 2001 12:08:56 -0700"}""", """{"a":"Wednesday, 4 Jul 2001 12:08:56 -0700"}""")
        .Json("datetime, quotes", """{"a":"x"}""", """{"$.a":[{"match":"datetime","format":"yyyy 'at' HH 'o''clock'"}]}""", """{"a":"2001 at 12 o'clock"}""", """{"a":"2001 at 12 oclock"}""")
        .Json("datetime, bad format", """{"a":"x"}""", """{"$.a":[{"match":"datetime","format":"yyyy-MM-ddd"}]}""", """{"a":"2001-01-01"}""")
        .Json("datetime, zone", """{"a":"x"}""", """{"$.a":[{"match":"datetime","format":"HH:mm z"}]}""", """{"a":"10:00 UTC"}""", """{"a":"10:00 PST"}""", """{"a":"10:00 utc"}""", """{"a":"10:00 Europe/Paris"}""")
        .Json("datetime, years", """{"a":"x"}""", """{"$.a":[{"match":"datetime","format":"yyyyMMdd"}]}""", """{"a":"20240131"}""", """{"a":"2024131"}""", """{"a":20240131}""");

    internal static CaseTable Objects(this CaseTable table) => table
        .Json("nested", """{"a":{"b":[{"c":1}]}}""", null, """{"a":{"b":[{"c":1,"d":2}]}}""", """{"a":{"b":[{"c":2}]}}""", """{"a":{"b":[]}}""", """{"a":{"b":[{"c":1},{"c":1}]}}""", """{"a":{"b":[1]}}""", """{"a":1}""")
        .Json("names", """{"a b":{"c-d":1,"é":1,"0":1,"it's":1}}""", null, """{"a b":{"c-d":2,"é":2,"0":2,"it's":2}}""", """{"a b":{}}""")
        .Json("empty", """{"a":{},"b":[]}""", null, """{"a":{"x":1},"b":[]}""", """{"a":{},"b":[1]}""", """{"a":{},"b":[]}""")
        .Json("cascading type", """{"a":{"b":1,"c":"x"}}""", """{"$":[{"match":"type"}]}""", """{"a":{"b":2,"c":"y"}}""", """{"a":{"b":"2","c":"y"}}""", """{"a":{"b":2}}""", """{"a":[]}""")
        .Json("more specific", """{"a":{"b":1,"c":1}}""", """{"$.a":[{"match":"type"}],"$.a.b":[{"match":"equality"}]}""", """{"a":{"b":1,"c":2}}""", """{"a":{"b":2,"c":2}}""")
        .Json("weights", """{"a":{"b":1}}""", """{"$.*.b":[{"match":"type"}],"$.a.*":[{"match":"type"}],"$.a":[{"match":"equality"}]}""", """{"a":{"b":2}}""")
        .Json("weights, far", """{"a":{"b":{"c":1}}}""", """{"$.*.*.*":[{"match":"type"}],"$.a.b":[{"match":"equality"}]}""", """{"a":{"b":{"c":2}}}""", """{"a":{"b":{"c":1}}}""")
        .Json("equality on an object", """{"a":{"b":1}}""", """{"$.a":[{"match":"equality"}]}""", """{"a":{"b":1}}""", """{"a":{"b":1,"c":2}}""", """{"a":{"b":2}}""")
        .Json("min on an object", """{"a":{"b":1}}""", """{"$.a":[{"match":"type","min":2}]}""", """{"a":{"b":2}}""", """{"a":{"b":2,"c":3}}""")
        .Json("regex on an object", """{"a":{"b":1}}""", """{"$.a":[{"match":"regex","regex":"x"}]}""", """{"a":{"b":1}}""", """{"a":{"b":2}}""")
        .Json("integer on an object", """{"a":{"b":1}}""", """{"$.a":[{"match":"integer"}]}""", """{"a":{"b":1}}""")
        .Json("notEmpty on an object", """{"a":{"b":1}}""", """{"$.a":[{"match":"notEmpty"}]}""", """{"a":{"b":1}}""", """{"a":{}}""", """{"a":{"b":""}}""")
        .Json("values", """{"a":{"k":{"n":1,"m":2}}}""", """{"$.a":[{"match":"values"}],"$.a.*":[{"match":"type"}]}""", """{"a":{"x":{"n":1,"m":2},"y":{"n":3,"m":4}}}""", """{"a":{"x":{"n":1}}}""", """{"a":{}}""", """{"a":{"x":1}}""", """{"a":{"x":{"n":"1","m":2}}}""")
        .Json("values alone", """{"a":{"k":1}}""", """{"$.a":[{"match":"values"}]}""", """{"a":{"x":1}}""", """{"a":{"x":2}}""", """{"a":{"k":1,"x":1}}""")
        .Json("eachKey", """{"a":{"k1":1}}""", """{"$.a":[{"match":"eachKey","rules":[{"match":"regex","regex":"k\\d+"}]}]}""", """{"a":{"k1":1}}""", """{"a":{"k2":1}}""", """{"a":{"x":1}}""", """{"a":{"k1":2}}""", """{"a":{}}""", """{"a":{"k1":1,"x":1}}""")
        .Json("eachValue", """{"a":{"k":1}}""", """{"$.a":[{"match":"eachValue","rules":[{"match":"integer"}]}]}""", """{"a":{"x":5}}""", """{"a":{"x":"5"}}""", """{"a":{}}""", """{"a":{"k":"1"}}""", """{"a":{"x":null,"y":1}}""")
        .Json("eachValue, object", """{"a":{"k":{"n":1}}}""", """{"$.a":[{"match":"eachValue","rules":[{"match":"type"}]}]}""", """{"a":{"x":{"n":5}}}""", """{"a":{"x":{"n":"5"}}}""", """{"a":{"x":{}}}""")
        .Json("eachKey and eachValue", """{"a":{"k":1}}""", """{"$.a":[{"match":"eachKey","rules":[{"match":"regex","regex":"[a-k]+"}]},{"match":"eachValue","rules":[{"match":"integer"}]}]}""", """{"a":{"b":5}}""", """{"a":{"z":5}}""", """{"a":{"b":"5"}}""", """{"a":{"k":"x"}}""", """{"a":{}}""")
        .Json("eachKey, nested", """{"a":{"k":{"n":1}}}""", """{"$.a":[{"match":"eachKey","rules":[{"match":"regex","regex":"k"}]}],"$.a.*":[{"match":"type"}]}""", """{"a":{"k":{"n":2}}}""", """{"a":{"k":{}}}""", """{"a":{"l":{"n":2}}}""");

    internal static CaseTable Arrays(this CaseTable table) => table
        .Json("array", "[1,2]", null, "[1,2]", "[1]", "[1,2,3]", "[2,1]", "{}", "[]")
        .Json("each like", """{"a":[{"b":1}]}""", """{"$.a":[{"match":"type","min":1}],"$.a[*].b":[{"match":"integer"}]}""", """{"a":[{"b":2},{"b":3}]}""", """{"a":[]}""", """{"a":[{"b":2},{"b":"3"}]}""", """{"a":[{"b":2},{}]}""", """{"a":[1]}""", """{"a":null}""", """{"a":{}}""")
        .Json("each like, cascading", """{"a":[{"b":1}]}""", """{"$.a":[{"match":"type"}]}""", """{"a":[{"b":2},{"b":3}]}""", """{"a":[]}""", """{"a":[{"b":2},{"b":"3"}]}""")
        .Json("min does not cascade", """{"a":[{"b":[1]}]}""", """{"$.a":[{"match":"type","min":2}]}""", """{"a":[{"b":[1]},{"b":[2]}]}""", """{"a":[{"b":[1]}]}""", """{"a":[{"b":[]},{"b":[]}]}""")
        .Json("max", """{"a":[1]}""", """{"$.a":[{"match":"type","max":2}]}""", """{"a":[1,2]}""", """{"a":[1,2,3]}""", """{"a":[]}""")
        .Json("min and max", """{"a":[1,1]}""", """{"$.a":[{"match":"type","min":2,"max":3}]}""", """{"a":[1]}""", """{"a":[1,2,3]}""", """{"a":[1,2,3,4]}""", """{"a":[1,"2"]}""")
        .Json("items by index", """[{"a":1},{"a":2}]""", """{"$[0].a":[{"match":"type"}],"$[1].a":[{"match":"equality"}]}""", """[{"a":5},{"a":2}]""", """[{"a":5},{"a":5}]""", """[{"a":5}]""", """[{"a":5},{"a":2},{"a":3}]""")
        .Json("items by star", "[1,2]", """{"$[*]":[{"match":"type"}]}""", "[3,4]", "[3]", "[3,4,5]", """["3",4]""")
        .Json("equality on an array", """{"a":[1,2]}""", """{"$.a":[{"match":"equality"}]}""", """{"a":[1,2]}""", """{"a":[2,1]}""", """{"a":[1,2,3]}""")
        .Json("regex on an array", """{"a":["a1"]}""", """{"$.a":[{"match":"regex","regex":"a\\d"}]}""", """{"a":["a2","a3"]}""", """{"a":["b"]}""", """{"a":[]}""")
        .Json("integer on an array", """{"a":[1]}""", """{"$.a":[{"match":"integer"}]}""", """{"a":[2,3]}""", """{"a":["2"]}""", """{"a":[]}""")
        .Json("null on an array", """{"a":[1]}""", """{"$.a":[{"match":"null"}]}""", """{"a":[null]}""", """{"a":null}""")
        .Json("notEmpty on an array", """{"a":[1]}""", """{"$.a":[{"match":"notEmpty"}]}""", """{"a":[2]}""", """{"a":[]}""", """{"a":[""]}""")
        .Json("empty example", """{"a":[]}""", """{"$.a":[{"match":"type","min":1}]}""", """{"a":[]}""", """{"a":[1]}""", """{"a":null}""")
        .Json("eachValue on an array", """{"a":["x"]}""", """{"$.a":[{"match":"eachValue","rules":[{"match":"regex","regex":"[xyz]"}]}]}""", """{"a":["y","z"]}""", """{"a":["y","a"]}""", """{"a":[]}""", """{"a":[1]}""")
        .Json("arrayContains", """{"a":[{"t":"x","n":1},{"t":"y"}]}""", """{"$.a":[{"match":"arrayContains","variants":[{"index":0,"rules":{"$.n":{"matchers":[{"match":"integer"}]}}},{"index":1,"rules":{}}]}]}""", """{"a":[{"t":"y"},{"t":"x","n":7}]}""", """{"a":[{"t":"x","n":7}]}""", """{"a":[{"t":"y","more":1},{"t":"x","n":"7"}]}""", """{"a":[]}""", """{"a":[1,{"t":"y"},{"t":"x","n":0}]}""")
        .Json("arrayContains, no variants", """{"a":[1,2]}""", """{"$.a":[{"match":"arrayContains","variants":[]}]}""", """{"a":[3,2,1]}""", """{"a":[1]}""")
        .Json("arrayContains, bad index", """{"a":[1]}""", """{"$.a":[{"match":"arrayContains","variants":[{"index":5,"rules":{}}]}]}""", """{"a":[1]}""")
        .Json("arrays in arrays", """{"a":[[1]]}""", """{"$.a":[{"match":"type"}],"$.a[*]":[{"match":"type","min":2}]}""", """{"a":[[1,2],[3,4]]}""", """{"a":[[1]]}""", """{"a":[["x","y"]]}""");
}
