namespace FactCheck.Api.Endpoints;

/// <summary>One endpoint as it is declared: both heads and the OpenAPI document are made from this.</summary>
/// <param name="Name">Unique name: the function's name and the OpenAPI operation id.</param>
/// <param name="Method">HTTP method, upper case.</param>
/// <param name="Route">Route below the base path, with no leading slash.</param>
/// <param name="Access">Who may call it.</param>
/// <param name="Handler">A minimal-API handler.</param>
public sealed record ApiEndpoint(string Name, string Method, string Route, AccessLevel Access, Delegate Handler)
{
    /// <summary>The group that it is listed under.</summary>
    public required string Tag { get; init; }

    /// <summary>What it does, in a line.</summary>
    public required string Summary { get; init; }

    /// <summary>What a caller should know beyond the summary; null when there is nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The error statuses that it answers with, each as problem details; 500 goes without saying.</summary>
    public IReadOnlyList<int> Problems { get; init; } = [];

    /// <summary>Bodies that the handler reads or writes by hand; empty when its signature says it all.</summary>
    public IReadOnlyList<object> Metadata { get; init; } = [];
}
