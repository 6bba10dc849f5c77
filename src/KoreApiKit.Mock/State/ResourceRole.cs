using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Mock.State;

/// <summary>What an operation does with the items of a collection.</summary>
internal enum ResourceAction
{
    /// <summary><c>POST /things</c></summary>
    Create,

    /// <summary><c>GET /things</c></summary>
    List,

    /// <summary><c>GET /things/{id}</c></summary>
    Read,

    /// <summary><c>PUT /things/{id}</c>, or <c>PUT /things</c> with the id in the body.</summary>
    Replace,

    /// <summary><c>PATCH /things/{id}</c> by a merge patch.</summary>
    Patch,

    /// <summary><c>DELETE /things/{id}</c></summary>
    Delete,
}

/// <summary>A collection of items.</summary>
/// <param name="IdParameter">The path parameter that names an item.</param>
/// <param name="IdProperty">The property of an item that has its id, or null where items do not say it.</param>
/// <param name="Item">The schema of an item, or null where none is known.</param>
/// <param name="IsCreatedByPost">Whether items are created by POST; else only by PUT.</param>
internal sealed record ResourceType(OpenApiParameter IdParameter, string? IdProperty, JsonSchema? Item, bool IsCreatedByPost);

/// <summary>An operation of a collection.</summary>
internal sealed record ResourceRole(ResourceAction Action, ResourceType Type);
