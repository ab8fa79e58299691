{{- define "laksana.fullname" -}}
{{- $name := ternary .Release.Name (printf "%s-%s" .Release.Name .Chart.Name) (contains .Chart.Name .Release.Name) }}
{{- $name | trunc 50 | trimSuffix "-" }}
{{- end }}

{{/* What selects pods and can never change. Takes a list: the root, the component. */}}
{{- define "laksana.selector" -}}
app.kubernetes.io/name: {{ (index . 0).Chart.Name }}
app.kubernetes.io/instance: {{ (index . 0).Release.Name }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end }}

{{/* Takes a list: the root, the component. */}}
{{- define "laksana.labels" -}}
{{- $root := index . 0 -}}
{{ include "laksana.selector" . }}
app.kubernetes.io/version: {{ $root.Values.image.tag | quote }}
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" $root.Chart.Name $root.Chart.Version | replace "+" "_" }}
{{- end }}

{{/*
What the pods of the application and of the migration have in common. No links to services: a service named
"laksana" would make Kubernetes set LAKSANA_PORT itself.
*/}}
{{- define "laksana.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  seccompProfile:
    type: RuntimeDefault
volumes:
  - name: tmp
    emptyDir:
      sizeLimit: 1Gi
{{- end }}

{{- define "laksana.container" -}}
image: {{ printf "%s:%s" .Values.image.repository .Values.image.tag | quote }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop:
      - ALL
volumeMounts:
  - name: tmp
    mountPath: /tmp
{{- end }}

{{/* Takes a list: the variable, the Secret's name, the key in it. */}}
{{- define "laksana.secret" -}}
- name: {{ index . 0 }}
  valueFrom:
    secretKeyRef:
      name: {{ index . 1 }}
      key: {{ index . 2 }}
{{- end }}

{{/* The JVM and the database, as the application and the migration need them. */}}
{{- define "laksana.environment" -}}
{{- $secret := .Values.secrets.app -}}
- name: JDK_JAVA_OPTIONS
  value: {{ .Values.javaOptions | quote }}
- name: LAKSANA_DB_URL
  value: {{ .Values.database.url | quote }}
- name: LAKSANA_DB_APP_USER
  value: {{ .Values.database.appUser | quote }}
{{ include "laksana.secret" (list "LAKSANA_DB_APP_PASSWORD" $secret.name $secret.keys.databaseAppPassword) }}
- name: LAKSANA_DB_PLATFORM_USER
  value: {{ .Values.database.platformUser | quote }}
{{ include "laksana.secret" (list "LAKSANA_DB_PLATFORM_PASSWORD" $secret.name $secret.keys.databasePlatformPassword) }}
{{- end }}
