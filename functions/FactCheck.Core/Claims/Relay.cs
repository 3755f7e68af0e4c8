namespace FactCheck.Core.Claims;

/// <summary>A publisher that passes on what a source says.</summary>
/// <param name="Name">The publisher's name.</param>
/// <param name="Side">Where the publisher stands.</param>
public sealed record Relay(string Name, Side Side);
