using FactCheck.Api.Exchange.Importing;

namespace FactCheck.Api.Exchange.Formats;

/// <summary>Reads what another program wrote. What it can make nothing of is part of the result.</summary>
internal interface IImportFormat
{
    /// <summary>Reads a whole file.</summary>
    ImportDraft Read(ImportRequest request, CancellationToken cancellationToken);
}
