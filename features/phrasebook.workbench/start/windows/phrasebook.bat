@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the workbench. What stands behind the name is passed on: norms to open, and options of the platform such as
rem -nl LANGUAGE and -data FOLDER. PHRASEBOOK_JVM holds more options for Java.
rem This file is ASCII, because each Windows reads it in another code page; Chinese messages stand in it as code points.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "java="
set "old="
call :try "%home%jre"
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
for /f "delims=" %%j in ('where java 2^>nul') do call :trypath "%%j"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*") do call :try "%%d"
if not defined java goto nojava

set "launcher="
for %%f in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
if not defined launcher goto incomplete

rem start does not wait, so that no console stays open.
start "" "%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xms96m -Xmx1g -Dfile.encoding=UTF-8 %PHRASEBOOK_JVM% -jar "%launcher%" %*
exit /b 0

rem A folder that may hold a Java that is new enough.
:try
if defined java exit /b 0
if not exist "%~1\bin\javaw.exe" exit /b 0
call :version "%~1\bin\java.exe"
exit /b 0

rem The java of a folder on the PATH may be a link into a folder without javaw.
:trypath
if defined java exit /b 0
if not exist "%~dp1javaw.exe" exit /b 0
call :version "%~1"
exit /b 0

:version
set "feature="
for /f "tokens=3" %%v in ('call "%~1" -version 2^>^&1 ^| findstr version') do for /f "tokens=1 delims=.-+" %%n in ("%%~v") do set "feature=%%n"
if not defined feature exit /b 0
if %feature% geq 17 (set "java=%~dp1javaw.exe") else (if not defined old set "old=%~dp1")
exit /b 0

:nojava
if defined old goto tooold
rem "No Java was found on this computer. The workbench needs Java 17 or newer: install it and start again."
set "zh=\u8fd9\u53f0\u7535\u8111\u4e0a\u6ca1\u6709\u627e\u5230 Java\u3002\u8bdd\u672f\u89c4\u8303\u5de5\u4f5c\u53f0\u9700\u8981 Java 17 \u6216\u66f4\u65b0\u7684\u7248\u672c\uff1a\u8bf7\u5b89\u88c5\u540e\u91cd\u65b0\u542f\u52a8\u3002"
set "en=No Java was found on this computer. The Phrasebook Workbench needs Java 17 or newer: install it and start again."
goto say
:tooold
rem "The Java on this computer is too old. The workbench needs Java 17 or newer: install it and start again."
set "zh=\u8fd9\u53f0\u7535\u8111\u4e0a\u7684 Java \u592a\u65e7\u3002\u8bdd\u672f\u89c4\u8303\u5de5\u4f5c\u53f0\u9700\u8981 Java 17 \u6216\u66f4\u65b0\u7684\u7248\u672c\uff1a\u8bf7\u5b89\u88c5\u540e\u91cd\u65b0\u542f\u52a8\u3002"
set "en=The Java on this computer is too old (%old%). The Phrasebook Workbench needs Java 17 or newer: install it and start again."
goto say
:incomplete
rem "Files are missing; unpack the archive again."
set "zh=\u6587\u4ef6\u4e0d\u5b8c\u6574\uff0c\u8bf7\u91cd\u65b0\u89e3\u538b\u5b89\u88c5\u5305\u3002"
set "en=Files are missing; unpack the archive again."

rem A window; where there is none, the console with a pause.
:say
echo %en%
powershell -NoProfile -Command "Add-Type -AssemblyName System.Windows.Forms; [void][System.Windows.Forms.MessageBox]::Show([regex]::Unescape($env:zh) + [Environment]::NewLine + [Environment]::NewLine + $env:en, 'Phrasebook')" 2>nul
if errorlevel 1 pause
exit /b 2
