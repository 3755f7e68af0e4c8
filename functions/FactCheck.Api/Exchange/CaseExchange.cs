using System.Collections.Immutable;
using FactCheck.Api.Exchange.Acled;
using FactCheck.Api.Exchange.ClaimReviews;
using FactCheck.Api.Exchange.Csv;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Hxl;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Api.Exchange.JsonLines;
using FactCheck.Api.Exchange.Prov;
using FactCheck.Api.Exchange.Ucdp;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Exchange;

/// <summary>Takes cases to other programs and back. To add a format, add its class here.</summary>
public static class CaseExchange
{
    private static readonly ImmutableArray<IExportFormat> Registry =
    [
        new ClaimReviewFormat(), new HxlFormat(), new CsvFormat(), new JsonLinesFormat(), new ProvFormat(), new UcdpFormat(), new AcledFormat(),
    ];

    /// <summary>Every format, and what each cannot carry.</summary>
    public static ImmutableArray<FormatDescription> Formats { get; } = [.. Registry.Select(format => format.Description)];

    /// <summary>The format of a name; null when there is none.</summary>
    /// <param name="id">The name.</param>
    public static FormatDescription? Find(string? id) => Formats.FirstOrDefault(format => string.Equals(format.Id, id, StringComparison.Ordinal));

    /// <summary>Writes a case. The same case gives the same bytes.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="stores">Where the case is kept.</param>
    /// <param name="case">The case.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task ExportAsync(FormatDescription format, Stores stores, Case @case, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(stores);
        var evidence = await CaseEvidence.ReadAsync(stores, @case, cancellationToken);
        await Of(format).WriteAsync(new(evidence, stores), output, cancellationToken);
    }

    /// <summary>
    /// Takes a file into a case. What cannot be read is reported and the rest goes in; what the case holds already stays as it
    /// is, so that the same import again adds nothing.
    /// </summary>
    /// <param name="format">One of <see cref="Formats"/> that can be imported.</param>
    /// <param name="stores">Where the case is kept.</param>
    /// <param name="case">The case.</param>
    /// <param name="content">The file.</param>
    /// <param name="side">Where sources stand of which the file does not say it.</param>
    /// <param name="extractor">Reads the counts of sentences.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The format cannot be imported.</exception>
    public static async Task<ImportOutcome> ImportAsync(
        FormatDescription format,
        Stores stores,
        Case @case,
        ReadOnlyMemory<byte> content,
        Side side,
        IClaimExtractor extractor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(stores);
        ArgumentNullException.ThrowIfNull(@case);
        if (Of(format) is not IImportFormat reader)
        {
            throw new ArgumentException($"{format.Title} cannot be imported.", nameof(format));
        }

        var draft = reader.Read(new(@case, content, side, extractor), cancellationToken);
        return draft.Faults.Count > 0
            ? new ImportOutcome.Unreadable([.. draft.Faults])
            : new ImportOutcome.Done(await new ImportWriter(stores, @case.Id).WriteAsync(format.Id, draft, cancellationToken));
    }

    internal static IExportFormat Of(FormatDescription format) => Registry.First(known => known.Description.Id == format.Id);
}
