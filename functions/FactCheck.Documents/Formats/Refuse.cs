using FactCheck.Core.Ingestion;

namespace FactCheck.Documents.Formats;

/// <summary>The refusals and their wording.</summary>
internal static class Refuse
{
    public static ReadOutcome.Refused Unreadable(string reason) => new(RefusalKind.Unreadable, reason);

    public static ReadOutcome.Refused Unsupported(string reason, IEnumerable<FileFormat> formats) =>
        new(RefusalKind.UnsupportedMediaType, $"{reason} Supported: {string.Join(", ", formats.Select(format => format.MediaTypes[0]))}.");

    public static ReadOutcome.Refused TooManyBytes(IngestionLimits limits) =>
        new(RefusalKind.TooLarge, limits.MaximumBytes % (1024 * 1024) == 0
            ? FormattableString.Invariant($"The file is larger than the limit of {limits.MaximumBytes / (1024 * 1024):N0} MB.")
            : FormattableString.Invariant($"The file is larger than the limit of {limits.MaximumBytes:N0} bytes."));

    public static ReadOutcome.Refused TooManyPages(int pages, IngestionLimits limits) =>
        new(RefusalKind.TooLarge, FormattableString.Invariant($"The document has {pages:N0} pages; the limit is {limits.MaximumPages:N0}."));

    public static ReadOutcome.Refused TooManyCharacters(IngestionLimits limits) =>
        new(RefusalKind.TooLarge, FormattableString.Invariant($"The text is longer than the limit of {limits.MaximumCharacters:N0} characters."));

    public static ReadOutcome.Refused TooSlow(IngestionLimits limits) =>
        Unreadable(FormattableString.Invariant($"Reading took longer than {limits.Deadline.TotalSeconds:0.###} seconds."));
}
