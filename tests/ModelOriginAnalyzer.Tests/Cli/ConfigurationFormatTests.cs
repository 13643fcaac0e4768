using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.ConfigurationFormats;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using Xunit;
using static ModelOriginAnalyzer.Tests.Extraction.ConfigurationFiles;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>Models and endpoints of settings in every format, each half as its exact characters in the file.</summary>
public sealed class ConfigurationFormatTests
{
    [Theory]
    [InlineData(".env")]
    [InlineData("api/.env.example")]
    [InlineData("deploy/prod.env")]
    public void Environment_file(string path) => Check(path, """
        # local
        export AZURE_OPENAI_ENDPOINT="https://contoso.openai.azure.com"   # the team's
        AZURE_OPENAI_DEPLOYMENT_NAME='gpt-4o'
        AI__Ollama__Endpoint=http://localhost:11434
        AI__Ollama__Model = qwen2.5:7b # small
        DEEPSEEK_MODEL=${DEEPSEEK_MODEL:-deepseek-chat}
        DEEPSEEK_API_BASE=https://api.deepseek.com
        OPENAI_MODEL=<your-model>
        MISTRAL_MODEL=${MISTRAL_MODEL}
        EMPTY=
        NOT A VARIABLE
        """, "gpt-4o at contoso.openai.azure.com", "qwen2.5:7b at localhost", "deepseek-chat at api.deepseek.com");

    [Fact]
    public void Models_of_one_section_by_what_they_do() => Check("appsettings.json", """
        { "AI": { "Endpoint": "http://localhost:11434", "ModelName": { "Chat": "qwen2.5:7b", "Embedding": "nomic-embed-text", "Label": "a plain text", "Version": "v1" } } }
        """, "qwen2.5:7b at localhost", "nomic-embed-text at localhost");

    [Theory]
    [InlineData("request.json", """{ "model": "deepseek-chat", "messages": [ { "role": "user", "content": "Hi" } ] }""")]
    [InlineData("batch/first.json", """{ "body": { "stream": true, "model": "deepseek-chat", "messages": [ { "role": "user", "content": "Hi" } ] } }""")]
    [InlineData("draw.json", """{ "model": "deepseek-chat", "temperature": 0.2 }""")]
    [InlineData("draw.yaml", "prompt:\n  model: deepseek-chat\n  top_p: 0.9\n")]
    [InlineData("Joke/skprompt.yaml", "name: Joke\ntemplate: Tell one.\nexecution_settings:\n  default:\n    model_id: deepseek-chat\n    max_tokens: 10\n")]
    [InlineData("Joke/config.json", """{ "execution_settings": { "default": { "model_id": "deepseek-chat" } } }""")]
    public void What_is_said_to_a_model(string path, string text) => Check(path, text, "deepseek-chat at ?");

    [Theory]
    [InlineData("connection: { endpoint: \"https://api.deepseek.com\" }")]
    [InlineData("configuration:\n    type: openai\n    azure_endpoint: https://api.deepseek.com")]
    public void The_way_to_a_model_in_a_section_of_its_own(string way) => Check("agent.yaml", $"kind: Prompt\nmodel:\n  id: deepseek-v3.1\n  {way}\n", "deepseek-v3.1 at api.deepseek.com");

    [Fact]
    public void Prompty() => Check("chat.prompty", """
        ---
        name: Answers
        model:
          api: chat
          configuration:
            type: azure_openai
            azure_deployment: gpt-4o
            azure_endpoint: https://contoso.openai.azure.com
        ---
        system:
        You know deepseek-chat.
        ---
        model: qwen-max
        """, "gpt-4o at contoso.openai.azure.com");

    [Fact]
    public void A_readme_is_no_endpoint() => Check("appsettings.json", """
        { "Chat": { "Model": "qwen2.5:7b", "ReadmeUrl": "https://huggingface.co/Qwen/Qwen2.5-7B/blob/main/README.md" } }
        """, "qwen2.5:7b at ?");

    [Fact]
    public void An_environment_file_is_laid_over_the_one_for_all()
    {
        var lower = Read("/app/.env", "OPENAI_BASE_URL=https://api.openai.com/v1\nOPENAI_MODEL=gpt-4o\n");
        var upper = Read("/app/.env.production", "OPENAI_BASE_URL=https://api.deepseek.com\n");

        Assert.Equal(["gpt-4o at api.deepseek.com"], UsesIn(Assert.Single(upper), [.. lower]));
    }

    [Fact]
    public void A_component_whose_settings_are_pairs() => Check("components/conversation.yaml", """
        kind: Component
        metadata:
          name: local
        spec:
          type: conversation.ollama
          metadata:
            - name: model
              value: llama3.2
            - name: endpoint
              value: http://localhost:11434/v1
            - name: key
              secretKeyRef: { name: secrets, key: key }
        """, "llama3.2 at localhost");

    [Fact]
    public void Launch_profiles_do_not_mix() => Check("Properties/launchSettings.json", """
        { "profiles": {
          "http": { "commandName": "Project", "applicationUrl": "http://localhost:5000", "environmentVariables": { "AI__Endpoint": "https://api.openai.com/v1", "AI__Model": "gpt-4o" } },
          "cheap": { "environmentVariables": { "AI__Endpoint": "https://api.deepseek.com", "AI__Model": "deepseek-chat" } },
          "other": { "environmentVariables": { "AI__Model": "gpt-4o-mini" } } } }
        """, "gpt-4o at api.openai.com (in http)", "deepseek-chat at api.deepseek.com (in cheap)", "gpt-4o-mini at ? (in other)");

    [Fact]
    public void Settings_of_functions() => Check("local.settings.json", """
        { "IsEncrypted": false, "Values": { "FUNCTIONS_WORKER_RUNTIME": "dotnet-isolated", "AZURE_OPENAI_ENDPOINT": "https://contoso.openai.azure.com", "CHAT_MODEL_DEPLOYMENT_NAME": "gpt-4o" } }
        """, "gpt-4o at contoso.openai.azure.com (in environment)");

    [Fact]
    public void User_secrets() => Check("secrets.json", """{ "DeepSeek:BaseUrl": "https://api.deepseek.com", "DeepSeek:Model": "deepseek-chat", "DeepSeek:ApiKey": "x" }""", "deepseek-chat at api.deepseek.com");

    [Fact]
    public void Compose_file_with_maps_lists_commands_and_anchors() => Check("docker-compose.yml", """
        x-ai: &ai
          OPENAI_API_BASE: "https://api.deepseek.com/v1"
        services:
          api:
            image: contoso/api
            environment:
              <<: *ai
              OPENAI_MODEL: 'deepseek-chat'
              AllowedHosts: "*"
          worker:
            environment:
              - OLLAMA_ENDPOINT=http://ollama:11434
              - OLLAMA_MODEL=${OLLAMA_MODEL:-deepseek-r1:70b}
              - PASSED_ON
          ollama:
            image: ollama/ollama
            command: ["sh", "-c", "ollama serve & ollama pull llama3.2 && wait"]
          vllm:
            command: >
              --model Qwen/Qwen3-8B
              --port 8000
        models:
          local:
            model: ai/gemma3
        """,
        "llama3.2 at ?", "Qwen/Qwen3-8B at ?", "ai/gemma3 at ?", "deepseek-chat at api.deepseek.com (in api)", "deepseek-r1:70b at ollama (in worker)");

    [Fact]
    public void Kubernetes_containers_and_config_maps() => Check("k8s/deployment.yaml", """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: chat }
        spec:
          template:
            spec:
              containers:
                - name: api
                  image: contoso/chat:1.0
                  env:
                    - name: OPENAI__ENDPOINT
                      value: https://api.moonshot.cn/v1
                    - name: OPENAI__MODEL
                      value: "moonshot-v1-8k"
                    - name: OPENAI__KEY
                      valueFrom: { secretKeyRef: { name: keys, key: openai } }
                - name: vllm
                  image: vllm/vllm-openai
                  args: ["--model", "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B"]
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          AI__Chat__Model: gpt-4o
          AI__Chat__Endpoint: https://api.openai.com/v1
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: files
        data:
          appsettings.json: |
            {
              "DeepSeek": { "BaseUrl": "https://api.deepseek.com", "Model": "deepseek-reasoner" }
            }
        """,
        "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B at ?", "moonshot-v1-8k at api.moonshot.cn (in api)", "gpt-4o at api.openai.com (in settings)", "deepseek-reasoner at api.deepseek.com (in files)");

    [Fact]
    public void Helm_values() => Check("chart/values.yaml", """
        replicaCount: 2
        openai:
          endpoint: https://contoso.openai.azure.com
          deploymentName: gpt-4o
        ollama:
          models:
            - qwen2.5:7b
            - "llama3.2"
        """, "gpt-4o at contoso.openai.azure.com", "qwen2.5:7b at ?", "llama3.2 at ?");

    [Fact]
    public void Workflow() => Check(".github/workflows/eval.yml", """
        jobs:
          eval:
            runs-on: ubuntu-latest
            env:
              DEEPSEEK_BASE_URL: https://api.deepseek.com
              DEEPSEEK_MODEL: deepseek-chat
            steps:
              - run: |
                  curl -fsSL https://ollama.com/install.sh | sh
                  ollama pull qwen2.5:7b
        """, "qwen2.5:7b at ?", "deepseek-chat at api.deepseek.com (in eval)");

    [Fact]
    public void Dockerfile() => Check("src/Api/Dockerfile", """
        FROM mcr.microsoft.com/dotnet/aspnet:10.0
        ARG MODEL=gpt-4o
        ENV OLLAMA_HOST=http://ollama:11434 \
            OLLAMA_MODEL="deepseek-r1:14b"
        ENV DEEPSEEK_BASE_URL https://api.deepseek.com
        ENV DEEPSEEK_MODEL deepseek-chat
        RUN ollama serve & sleep 5 && ollama pull llama3.2
        CMD ["vllm", "serve", "Qwen/Qwen3-8B", "--port", "8000"]
        """, "gpt-4o at api.deepseek.com", "deepseek-r1:14b at ollama", "deepseek-chat at api.deepseek.com", "llama3.2 at ?", "Qwen/Qwen3-8B at ?");

    [Theory]
    [InlineData("Modelfile", "FROM deepseek-r1:8b\nPARAMETER temperature 0.6\nSYSTEM You are phi.\n", "deepseek-r1:8b at ?")]
    [InlineData("models/Modelfile.chat", "# weights\nfrom ./DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf\n", "DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf at ?")]
    [InlineData("Modelfile", "FROM phi\n", "phi at ?")]
    public void Modelfile(string path, string text, string use) => Check(path, text, use);

    [Fact]
    public void Configuration_of_the_framework() => Check("Web.config", """
        <?xml version="1.0"?>
        <configuration>
          <appSettings>
            <add key="DeepSeek:BaseUrl" value="https://api.deepseek.com" />
            <add key='DeepSeek:Model' value='deepseek-chat'/>
          </appSettings>
          <connectionStrings><add name="chat" connectionString="Endpoint=https://contoso.openai.azure.com/;Key=abc;Deployment=gpt-4o" providerName="x" /></connectionStrings>
          <system.webServer><aspNetCore><environmentVariables><environmentVariable name="OLLAMA_MODEL" value="qwen2.5:7b" /></environmentVariables></aspNetCore></system.webServer>
        </configuration>
        """, "deepseek-chat at api.deepseek.com", "gpt-4o at contoso.openai.azure.com", "qwen2.5:7b at ?");

    [Fact]
    public void Typed_settings() => Check("Properties/Settings.settings", """
        <SettingsFile><Settings><Setting Name="x" /></Settings></SettingsFile>
        """);

    [Fact]
    public void Application_settings_of_the_framework() => Check("app.config", """
        <configuration><applicationSettings><App.Properties.Settings>
          <setting name="OpenAIModel" serializeAs="String"><value>gpt-4o</value></setting>
          <setting name="OpenAIEndpoint" serializeAs="String"><value>https://api.deepseek.com/v1</value></setting>
        </App.Properties.Settings></applicationSettings></configuration>
        """, "gpt-4o at api.deepseek.com");

    [Fact]
    public void Resources() => Check("Properties/Resources.resx", """
        <root>
          <resheader name="version"><value>2.0</value></resheader>
          <data name="DeepSeekEndpoint" xml:space="preserve"><value>https://api.deepseek.com</value></data>
          <data name="DeepSeekModel" xml:space="preserve"><value>deepseek-chat</value></data>
          <data name="ModelHelp" xml:space="preserve"><value>gpt-4o is the best model</value></data>
          <data name="Model" xml:space="preserve"><value>Modell</value></data>
          <data name="Picture" type="System.Resources.ResXFileRef"><value>gpt-4o</value></data>
        </root>
        """, "deepseek-chat at api.deepseek.com");

    [Fact]
    public void Properties_of_a_project() => Check("App.csproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OpenAIModel>gpt-4o</OpenAIModel>
            <DeploymentTarget>none</DeploymentTarget>
          </PropertyGroup>
          <ItemGroup><PackageReference Include="OpenAI" Version="2.15.0" /></ItemGroup>
        </Project>
        """, "gpt-4o at ?");

    [Fact]
    public void Requests() => Check("chat.http", """
        @host = https://api.deepseek.com
        @model=deepseek-reasoner

        ### chat
        POST {{host}}/chat/completions
        Content-Type: application/json

        { "model": "deepseek-chat", "messages": [ { "role": "user", "content": "gpt-4o?" } ] }

        ### variable
        POST https://api.openai.com/v1/chat/completions HTTP/1.1

        { "model": "{{model}}" }

        ### own service
        GET http://localhost:5000/health
        """, "deepseek-chat at api.deepseek.com", "deepseek-reasoner at api.openai.com");

    [Fact]
    public void Json_of_any_name_counts_in_company_that_speaks_of_models() => Check("data/providers.json", """
        [ { "name": "DeepSeek", "defaultBaseUrl": "https://api.deepseek.com/v1", "defaultModel": "deepseek-chat", "defaultModels": [ { "id": "deepseek-reasoner" } ] },
          { "name": "weights", "model": "gpt-4o" },
          { "llm": { "model": "gpt-4o-mini" } } ]
        """, "deepseek-chat at api.deepseek.com", "deepseek-reasoner at api.deepseek.com", "gpt-4o-mini at ?");

    [Theory]
    [InlineData("package.json", """{ "name": "deepseek-chat", "openai": { "model": "gpt-4o", "baseUrl": "https://api.deepseek.com" } }""")]
    [InlineData("web/package-lock.json", """{ "packages": { "openai": { "model": "gpt-4o", "resolved": "https://api.openai.com/x" } } }""")]
    [InlineData("models/tokenizer.json", """{ "model": { "type": "BPE" }, "llm": { "model": "gpt-4o" } }""")]
    [InlineData("locales/en.json", """{ "openai": { "model": "gpt-4o" } }""")]
    [InlineData("docs/models.json", """{ "openai": { "model": "gpt-4o" } }""")]
    [InlineData("api.json", """{ "openapi": "3.0.0", "servers": [ { "url": "https://api.openai.com/v1" } ], "openai": { "model": "gpt-4o" } }""")]
    [InlineData("api.yaml", "openapi: 3.0.0\nservers:\n  - url: https://api.deepseek.com\n")]
    [InlineData("config.schema.json", """{ "llm": { "model": "gpt-4o" } }""")]
    [InlineData("schema.json", """{ "$schema": "http://json-schema.org/draft-07/schema#", "llm": { "model": "gpt-4o" } }""")]
    [InlineData("answer.json", """{ "object": "chat.completion", "model": "gpt-4o", "openai": { "model": "gpt-4o" } }""")]
    [InlineData("prices.json", """[ { "model": "gpt-4o", "temperature": true, "max_tokens": 4096, "input": 2.5 } ]""")]
    [InlineData("letters.json", """{ "model": "gpt-4o", "messages": [ "one", { "text": "two" } ] }""")]
    [InlineData("room.json", """{ "model": "phi", "temperature": "warm", "role": "sensor" }""")]
    [InlineData("plain.prompty", "name: x\n---\nmodel: gpt-4o\n---\n")]
    [InlineData("open.prompty", "---\nopenai:\n  model: gpt-4o\n")]
    [InlineData("cars.json", """[ { "make": "Kia", "model": "ev6" }, { "make": "Nobody", "model": "gpt-4o" } ]""")]
    [InlineData("appsettings.json", """{ "AI": { "Endpoint": "<your-endpoint>", "Model": "changeme" } }""")]
    [InlineData("values.yaml", "image:\n  repository: contoso/phi\n  tag: o1\nservice:\n  host: api.contoso.com\nnode:\n  model: solar\n")]
    [InlineData("compose.yaml", "services:\n  db:\n    image: postgres\n    environment:\n      POSTGRES_HOST: db\n      MODEL: ${MODEL}\n      LLM_ENDPOINT: ${LLM_ENDPOINT}\n")]
    [InlineData("ci.yml", "steps:\n  - run: |\n      # ollama is not pulled here\n      echo pull llama3.2\n      docker pull contoso/phi\n")]
    [InlineData(".env", "MODEL=\nENDPOINT=changeme\nHOST=localhost\nLLM_MODEL=your-model-here\nCAR_MODEL=ev6\n")]
    [InlineData("Dockerfile", "FROM ollama/ollama\nRUN echo deepseek-chat https://api.deepseek.com\nENV MODEL=$MODEL\n")]
    [InlineData("chat.http", "# https://api.deepseek.com\nGET {{unknown}}/v1\n\n{ \"model\": \"x\" }\n")]
    [InlineData("Web.config", "<configuration><appSettings><add key=\"Theme\" value=\"solar\" /></appSettings></configuration>")]
    [InlineData("readme.md", "model: gpt-4o, endpoint: https://api.deepseek.com")]
    public void Silent(string path, string text) => Check(path, text);

    [Theory]
    [InlineData("values.yaml", "openai:\n  model: gpt-4o\n  endpoint: https://api.openai.com\nbroken: [\n", 1)]
    [InlineData("app.config", "<configuration><appSettings>", 1)]
    [InlineData("secrets.json", "{ \"OpenAI\": { \"Model\": \"gpt-4o\" ", 1)]
    public void What_cannot_be_read_is_said(string path, string text, int errors) => Assert.True(Read("/" + path, text).Sum(file => file.Tree.Errors.Length) >= errors);

    [Fact]
    public void Aliases_that_ask_for_more_than_a_machine_has_end()
    {
        var text = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + string.Join("", Enumerable.Range('b', 12).Select(c => $"{(char)c}: &{(char)c} [*{(char)(c - 1)},*{(char)(c - 1)},*{(char)(c - 1)},*{(char)(c - 1)},*{(char)(c - 1)},*{(char)(c - 1)}]\n"));

        Assert.NotEmpty(Read("/bomb.yaml", text));
    }

    private static IReadOnlyList<ConfigurationFile> Read(string path, string text) =>
        ConfigurationFormats.Read(path, ConfigurationFormats.FormatOf(path), SourceText.From(text), CancellationToken.None);

    private static void Check(string path, string text, params string[] uses)
    {
        foreach (var ending in (string[])["\n", "\r\n"])
        {
            var files = Read("/app/" + path, text.ReplaceLineEndings(ending));
            var found = files.SelectMany(file => ConfigurationExtractor.Extract(file, [.. files], OriginCatalog.BuiltIn, new OriginPolicy(), CancellationToken.None)
                .Select(use => Show(use) + (file.Environment is { } environment ? $" (in {environment})" : "")));
            Assert.Equal(uses, found);
        }
    }
}
