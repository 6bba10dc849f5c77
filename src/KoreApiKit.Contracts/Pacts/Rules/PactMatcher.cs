using System.Collections.Immutable;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts.Rules;

/// <summary>A matcher (Pact Specification 2 to 4): which values stand for the example.</summary>
internal abstract record PactMatcher
{
    /// <summary>The matcher's name in a pact file, such as <c>regex</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether the matcher also applies to what is inside of the value that it stands at.</summary>
    public virtual bool IsInherited => true;
}

/// <summary>The example itself.</summary>
internal sealed record EqualityMatcher : PactMatcher
{
    public override string Name => "equality";
}

/// <summary>Any value of the example's type; for an array also how many items it has.</summary>
internal sealed record TypeMatcher(int? Min, int? Max) : PactMatcher
{
    public override string Name => "type";
}

/// <summary>Text in which the regular expression matches somewhere.</summary>
internal sealed record RegexMatcher(string Pattern) : PactMatcher
{
    public override string Name => "regex";
}

/// <summary>Text that contains another.</summary>
internal sealed record IncludeMatcher(string Text) : PactMatcher
{
    public override string Name => "include";
}

/// <summary>A number without a fraction.</summary>
internal sealed record IntegerMatcher : PactMatcher
{
    public override string Name => "integer";
}

/// <summary>A number with a fraction.</summary>
internal sealed record DecimalMatcher : PactMatcher
{
    public override string Name => "decimal";
}

/// <summary>Any number.</summary>
internal sealed record NumberMatcher : PactMatcher
{
    public override string Name => "number";
}

/// <summary>True or false.</summary>
internal sealed record BooleanMatcher : PactMatcher
{
    public override string Name => "boolean";
}

/// <summary>Null.</summary>
internal sealed record NullMatcher : PactMatcher
{
    public override string Name => "null";
}

/// <summary>What a <see cref="DateTimeMatcher"/> is about.</summary>
internal enum DateTimePart
{
    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of the day.</summary>
    Time,

    /// <summary>Both.</summary>
    DateTime,
}

/// <summary>Text in a format of date and time.</summary>
/// <param name="Format">A pattern of Java's DateTimeFormatter, or null where the ISO form is meant.</param>
internal sealed record DateTimeMatcher(DateTimePart Kind, string? Format) : PactMatcher
{
    public override string Name => Kind switch
    {
        DateTimePart.Date => "date",
        DateTimePart.Time => "time",
        _ => "datetime",
    };
}

/// <summary>An object with any keys, whose values are like the example's.</summary>
internal sealed record ValuesMatcher : PactMatcher
{
    public override string Name => "values";

    public override bool IsInherited => false;
}

/// <summary>Bytes of a media type.</summary>
internal sealed record ContentTypeMatcher(string ContentType) : PactMatcher
{
    public override string Name => "contentType";
}

/// <summary>An object whose keys all fit the matchers.</summary>
internal sealed record EachKeyMatcher(ImmutableArray<PactMatcher> Matchers) : PactMatcher
{
    public override string Name => "eachKey";

    public override bool IsInherited => false;
}

/// <summary>An object whose values (or an array whose items) all fit the matchers.</summary>
internal sealed record EachValueMatcher(ImmutableArray<PactMatcher> Matchers) : PactMatcher
{
    public override string Name => "eachValue";

    public override bool IsInherited => false;
}

/// <summary>An array in which each variant is found at least once.</summary>
internal sealed record ArrayContainsMatcher(ImmutableArray<ArrayContainsVariant> Variants) : PactMatcher
{
    public override string Name => "arrayContains";

    public override bool IsInherited => false;
}

/// <summary>A variant of <see cref="ArrayContainsMatcher"/>.</summary>
/// <param name="Index">The item of the example that the variant is.</param>
/// <param name="Rules">Rules for what is inside of that item.</param>
internal sealed record ArrayContainsVariant(int Index, ImmutableArray<MatchingRule> Rules);

/// <summary>A status of a class, or one of a list.</summary>
/// <param name="StatusClass">Such as <c>success</c> or <c>clientError</c>; null for a list.</param>
/// <param name="Statuses">The list; empty for a class.</param>
internal sealed record StatusCodeMatcher(string? StatusClass, ImmutableArray<int> Statuses) : PactMatcher
{
    public override string Name => "statusCode";

    /// <summary>Whether a status is one of those meant (Pact Specification 4, "status code matcher").</summary>
    public bool Accepts(int status) => StatusClass switch
    {
        "info" => status is >= 100 and < 200,
        "success" => status is >= 200 and < 300,
        "redirect" => status is >= 300 and < 400,
        "clientError" => status is >= 400 and < 500,
        "serverError" => status is >= 500 and < 600,
        "nonError" => status < 400,
        "error" => status >= 400,
        _ => Statuses.Contains(status),
    };
}

/// <summary>Text, an array or an object that is not empty.</summary>
internal sealed record NotEmptyMatcher : PactMatcher
{
    public override string Name => "notEmpty";
}

/// <summary>A version by the rules of Semantic Versioning 2.0.</summary>
internal sealed record SemverMatcher : PactMatcher
{
    public override string Name => "semver";
}

/// <summary>A matcher that no version of the Pact Specification has; a plug-in may know it.</summary>
internal sealed record UnknownMatcher(string WrittenName, SpecNode Node) : PactMatcher
{
    public override string Name => WrittenName;
}
