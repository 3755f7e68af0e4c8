namespace FactCheck.Api.Input;

/// <summary>Marks an endpoint that takes a file of several types as its body. It describes; it does not route by type.</summary>
/// <param name="description">What the file is.</param>
/// <param name="mediaTypes">Types that are read; others are tried by their bytes.</param>
internal sealed class UploadBody(string description, params IReadOnlyList<string> mediaTypes)
{
    /// <summary>A document of any readable type.</summary>
    public UploadBody()
        : this(
            "The document.",
            "text/plain",
            "text/html",
            "text/csv",
            "application/json",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    {
    }

    public string Description { get; } = description;

    public IReadOnlyList<string> MediaTypes { get; } = mediaTypes;
}
