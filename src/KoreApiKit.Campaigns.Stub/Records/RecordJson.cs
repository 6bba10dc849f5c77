using System.Text.Json.Serialization;

namespace KoreApiKit.Campaigns.Stub.Records;

/// <summary>How records are kept: deeper than requests are read, as they are a part of records.</summary>
[JsonSourceGenerationOptions(
    MaxDepth = 300, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(StoredCampaign))]
[JsonSerializable(typeof(StoredContactList))]
[JsonSerializable(typeof(StoredListContact))]
[JsonSerializable(typeof(StoredContact))]
internal sealed partial class RecordJson : JsonSerializerContext;
