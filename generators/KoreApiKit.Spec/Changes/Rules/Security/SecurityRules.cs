namespace KoreApiKit.Spec.Changes.Rules.Security;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class SecurityRules
{
    public static ChangeRule[] All =>
    [
        new SecurityAdded(),
        new SecurityRemoved(),
        new SecurityAlternativeAdded(),
        new SecurityAlternativeRemoved(),
        new SecuritySchemeAddedToAlternative(),
        new SecuritySchemeRemovedFromAlternative(),
        new SecurityScopeAdded(),
        new SecurityScopeRemoved(),
        new SecuritySchemeAdded(),
        new SecuritySchemeRemoved(),
        new SecuritySchemeTypeChanged(),
        new ApiKeyPlaceChanged(),
        new ApiKeyNameChanged(),
        new HttpSchemeChanged(),
        new BearerFormatChanged(),
        new OpenIdConnectUrlChanged(),
        new Oauth2MetadataUrlChanged(),
        new OauthFlowAdded(),
        new OauthFlowRemoved(),
        new TokenUrlChanged(),
        new AuthorizationUrlChanged(),
        new RefreshUrlChanged(),
        new OauthScopeAdded(),
        new OauthScopeRemoved(),
    ];
}
