namespace FactCheck.Api.Input;

/// <summary>Marks an endpoint that takes a document of any readable type as its body. It describes; it does not route by type.</summary>
internal sealed class UploadBody
{
    /// <summary>Types that are read; others are tried by their bytes.</summary>
    public static IReadOnlyList<string> MediaTypes { get; } =
    [
        "text/plain",
        "text/html",
        "text/csv",
        "application/json",
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ];
}
