namespace FactCheck.Local.Commands;

/// <summary>How a report is printed.</summary>
internal enum ReportFormat
{
    /// <summary>Tables for people.</summary>
    Table,

    /// <summary>JSON, as the API answers it.</summary>
    Json,
}
