using System.Globalization;
using System.Text;
using Azure.Data.Tables;
using FactCheck.Storage.Rows;

namespace FactCheck.Storage.Azure;

/// <summary>Rows as entities: the JSON in as many properties as its length asks for, and columns beside it.</summary>
internal static class RowEntity
{
    private const string Json = "Json";

    /// <summary>The entity of a row.</summary>
    /// <exception cref="TableLimitException">Azure would refuse it.</exception>
    public static TableEntity Write(Row row)
    {
        var entity = new TableEntity(row.Partition, row.Key);
        foreach (var (name, value) in row.Columns.Where(column => column.Value is not null))
        {
            entity[name] = value;
        }

        for (var start = 0; start < row.Json.Length; start += TableLimits.StringCharacters)
        {
            entity[PartName(start / TableLimits.StringCharacters)] = row.Json.Substring(start, Math.Min(TableLimits.StringCharacters, row.Json.Length - start));
        }

        TableLimits.Check(entity);
        return entity;
    }

    /// <summary>The row of an entity.</summary>
    public static Row Read(TableEntity entity)
    {
        var json = new StringBuilder();
        for (var part = 0; entity.GetString(PartName(part)) is { } text; part++)
        {
            json.Append(text);
        }

        return new(entity.PartitionKey, entity.RowKey, json.ToString()) { ETag = ETagText.Write(entity.ETag) };
    }

    private static string PartName(int part) => part == 0 ? Json : Json + part.ToString(CultureInfo.InvariantCulture);
}
