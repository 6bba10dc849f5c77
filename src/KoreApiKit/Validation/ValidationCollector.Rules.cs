using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Validation;

public sealed partial class ValidationCollector
{
    private bool _sawNull;

    /// <summary>Checks the JSON of a value by a rule. A value that cannot be written, because it holds a null that was reported already, is not checked.</summary>
    public void CheckRule<T>(T value, SchemaRule rule, string? member = null)
        where T : IJsonModel<T> => CheckRule(value, rule, static (writer, model) => model.WriteJson(writer), member);

    /// <inheritdoc cref="CheckRule{T}(T, SchemaRule, string?)"/>
    /// <param name="value">The value.</param>
    /// <param name="rule">What it is checked by.</param>
    /// <param name="write">Writes the value's JSON.</param>
    /// <param name="member">The member that it is; null: what is being looked at.</param>
    public void CheckRule<T>(T value, SchemaRule rule, JsonValueWriter<T> write, string? member = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (_sawNull)
        {
            return;
        }

        EnterMember(member);
        if (TryWrite(value, write) is { } json)
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = RuleEvaluation.MaxDepth });
            rule.Check(document.RootElement, this);
        }

        LeaveMember(member);
    }

    /// <summary>Members beside those that have a property of their own: a member that has one must be set there.</summary>
    /// <param name="members">The additional members.</param>
    /// <param name="declared">The members that have properties.</param>
    public void CheckUndeclared<T>(IReadOnlyDictionary<string, T>? members, JsonMembers declared)
    {
        ArgumentNullException.ThrowIfNull(declared);
        if (members is UnknownMemberDictionary read && read.AreBeside(declared))
        {
            return;
        }

        foreach (string name in members?.Keys.Where(declared.Contains) ?? [])
        {
            Enter(name);
            Add("additionalProperties", "This member has a property of its own: set that. Here it is not sent.");
            Leave();
        }
    }

    /// <summary>A member that no property is for and that may not be there.</summary>
    /// <param name="members">The additional members.</param>
    /// <param name="name">The member's wire name.</param>
    public void CheckForbidden<T>(IReadOnlyDictionary<string, T>? members, string name)
    {
        if (members?.ContainsKey(name) == true)
        {
            Add("false", "No value is allowed here.", name);
        }
    }

    private byte[]? TryWrite<T>(T value, JsonValueWriter<T> write)
    {
        try
        {
            return JsonModel.ToUtf8Bytes(value, write);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // NaN, half a surrogate pair, or deeper than a writer goes.
            Add("type", "It cannot be written as JSON.");
            return null;
        }
    }
}
