namespace FactCheck.Api.Exchange.Formats;

/// <summary>Writes a case for other programs. The same case gives the same bytes.</summary>
internal interface IExportFormat
{
    /// <summary>What the format is and what it cannot carry.</summary>
    FormatDescription Description { get; }

    /// <summary>Writes the whole case.</summary>
    Task WriteAsync(ExportRequest request, Stream output, CancellationToken cancellationToken);
}
