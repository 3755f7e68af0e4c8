using System.ComponentModel;

namespace FactCheck.Api.Input;

/// <summary>The query parameters of every listing.</summary>
internal sealed record PageQuery(
    [property: Description("The most items, 1 to 1000; 100 unless given.")] string? Limit,
    [property: Description("The token from the part before; leave out for the first.")] string? Continuation);
